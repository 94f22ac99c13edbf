using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;
using SockRoute.Text;

namespace SockRoute.Binding;

/// <summary>Reads values from the text of a path or query, the same in every culture.</summary>
internal static class ValueText
{
    /// <summary>No value of a supported type needs more characters; whatever is longer does not parse.</summary>
    private const int MaxLength = 256;

    public static bool TryParse<T>(ReadOnlySpan<byte> decoded, out T value)
        where T : struct, ISpanParsable<T>
    {
        // The one value that an escaped slash can be.
        if (typeof(T) == typeof(char) && decoded is [PathDecoder.EscapedSlash])
        {
            value = (T)(object)'/';
            return true;
        }

        Span<char> buffer = stackalloc char[MaxLength];
        value = default;
        return TryGetChars(decoded, buffer, out var length) && TryParseChars(buffer[..length], out value);
    }

    public static bool TryParse<T>(
        ReadOnlySpan<byte> decoded, TextParser<T> parser, [MaybeNullWhen(false)] out T value)
    {
        // A type of the user's may read longer text, and slashes.
        if (decoded.Length > MaxLength || decoded.Contains(PathDecoder.EscapedSlash))
        {
            return TryParseText(PathDecoder.ToText(decoded, "/"), parser, out value);
        }

        Span<char> buffer = stackalloc char[MaxLength];
        value = default;
        return TryGetChars(decoded, buffer, out var length) && TryParseText(buffer[..length], parser, out value);
    }

    public static bool TryParseForm<T>(ReadOnlySpan<byte> encoded, out T value)
        where T : struct, ISpanParsable<T>
    {
        Span<byte> decoded = stackalloc byte[MaxLength];
        value = default;
        return TryDecode(encoded, decoded, out var length) && TryParse(decoded[..length], out value);
    }

    public static bool TryParseForm<T>(
        ReadOnlySpan<byte> encoded, TextParser<T> parser, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (encoded.Length > MaxLength)
        {
            return QueryScanner.TryDecode(encoded, out var text) && TryParseText(text, parser, out value);
        }

        Span<byte> decoded = stackalloc byte[MaxLength];
        Span<char> buffer = stackalloc char[MaxLength];
        return TryDecode(encoded, decoded, out var length)
            && TryGetChars(decoded[..length], buffer, out var count)
            && TryParseText(buffer[..count], parser, out value);
    }

    public static bool TryParseText<T>(string text, out T value)
        where T : struct, ISpanParsable<T>
    {
        value = default;
        return text.Length <= MaxLength && TryParseChars(text, out value);
    }

    public static bool TryParseText<T>(
        ReadOnlySpan<char> text, TextParser<T> parser, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return !text.Contains('\0') && parser(text, out value);
    }

    /// <summary>What a parser of the type reads, for the answer to a client that sent something else.</summary>
    public static string ExpectedOf<T>()
    {
        return typeof(T).IsEnum
            ? ExpectedText.OneOf(Enum.GetNames(typeof(T)))
            : $"text in the form of {typeof(T).Name.Split('`')[0]}";
    }

    /// <summary>What a value of the type looks like, for the answer to a client that sent something else.</summary>
    public static string Expected<T>()
    {
        if (typeof(T) == typeof(bool))
        {
            return "true or false";
        }

        if (Fraction.Is<T>())
        {
            return ExpectedText.Number;
        }

        if (typeof(T) == typeof(Guid))
        {
            return "a GUID";
        }

        if (typeof(T) == typeof(DateOnly))
        {
            return "a date";
        }

        if (typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset))
        {
            return "a date and time";
        }

        if (typeof(T) == typeof(TimeOnly) || typeof(T) == typeof(TimeSpan))
        {
            return "a time";
        }

        return typeof(T) == typeof(char) ? "a character" : ExpectedText.WholeNumber<T>();
    }

    private static bool TryParseChars<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ISpanParsable<T>
    {
        // What .NET parses may end in NULs.
        if (text.Contains('\0') && typeof(T) != typeof(char))
        {
            value = default;
            return false;
        }

        // An offset in the text is honoured, and without one it is UTC: nothing here depends on where the server stands.
        if (typeof(T) == typeof(DateTime))
        {
            const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
            var isParsed = DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var time);
            value = (T)(object)time;
            return isParsed;
        }

        if (typeof(T) == typeof(DateTimeOffset))
        {
            const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
            var isParsed = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out var time);
            value = (T)(object)time;
            return isParsed;
        }

        // Parsing skips thousands separators, so that a German 1,5 would be fifteen.
        if (Fraction.Is<T>() && text.Contains(','))
        {
            value = default;
            return false;
        }

        // What is too large becomes infinite, and no client means a number by "NaN".
        return T.TryParse(text, CultureInfo.InvariantCulture, out value) && Fraction.IsFinite(value);
    }

    private static bool TryGetChars(ReadOnlySpan<byte> decoded, Span<char> buffer, out int length)
    {
        length = 0;
        return decoded.Length <= buffer.Length
            && Utf8.ToUtf16(decoded, buffer, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
    }

    private static bool TryDecode(ReadOnlySpan<byte> encoded, Span<byte> decoded, out int length)
    {
        length = 0;
        return encoded.Length <= decoded.Length && PercentDecoder.TryDecodeForm(encoded, decoded, out length);
    }
}
