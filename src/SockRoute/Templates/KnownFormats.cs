using System.Globalization;
using SockRoute.Text;

namespace SockRoute.Templates;

/// <summary>
/// What pages show most: amounts, dates, numbers. Decides nothing about how they look, only that they are written
/// without the general formatter, and without a search for characters that they cannot have.
/// </summary>
internal static class KnownFormats
{
    /// <summary>Writes what the general formatter would; false when it has to be asked.</summary>
    public static bool TryFormat<T>(T value, scoped ReadOnlySpan<char> format, Span<byte> output, out int length)
    {
        // The compiler knows T, and leaves one of these or none of them.
        if (typeof(T) == typeof(decimal))
        {
            return FixedPoint.TryFormat((decimal)(object)value!, format, output, out length);
        }

        if (typeof(T) == typeof(DateOnly) && IsDate(format))
        {
            return TryFormat((DateOnly)(object)value!, output, out length);
        }

        if (typeof(T) == typeof(DateTime) && IsDate(format))
        {
            return TryFormat(DateOnly.FromDateTime((DateTime)(object)value!), output, out length);
        }

        length = 0;
        return false;
    }

    /// <summary>
    /// Whether the text has for certain no character that HTML wants replaced: numbers and dates in a standard format
    /// have none.
    /// </summary>
    public static bool IsPlain<T>(scoped ReadOnlySpan<char> format) =>
        IsNumberOrDate<T>()
        && (format.IsEmpty
            || (char.IsAsciiLetter(format[0]) && format.Length == 1)
            || (char.IsAsciiLetter(format[0]) && format.Length == 2 && char.IsAsciiDigit(format[1]))
            || IsDate(format));

    private static bool IsNumberOrDate<T>() =>
        typeof(T) == typeof(int)
        || typeof(T) == typeof(long)
        || typeof(T) == typeof(decimal)
        || typeof(T) == typeof(double)
        || typeof(T) == typeof(DateOnly)
        || typeof(T) == typeof(DateTime)
        || typeof(T) == typeof(DateTimeOffset)
        || typeof(T) == typeof(Guid)
        || typeof(T) == typeof(short)
        || typeof(T) == typeof(byte)
        || typeof(T) == typeof(uint)
        || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(float);

    private static bool IsDate(scoped ReadOnlySpan<char> format) => format.SequenceEqual("yyyy-MM-dd");

    private static bool TryFormat(DateOnly value, Span<byte> output, out int length) =>
        value.TryFormat(output, out length, "O", CultureInfo.InvariantCulture);
}
