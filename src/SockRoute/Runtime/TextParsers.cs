using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace SockRoute;

/// <summary>The <see cref="TextParser{T}"/> of a type that implements one of .NET's interfaces. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextParsers
{
    /// <summary>Reads a value from characters, in the invariant culture.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public static bool OfCharacters<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
        where T : ISpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a value from a string, in the invariant culture.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public static bool OfString<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(text.ToString(), CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a value from UTF-8, in the invariant culture.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public static bool OfUtf8<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
        where T : IUtf8SpanParsable<T>
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, buffer);
            return T.TryParse(buffer.AsSpan(0, length), CultureInfo.InvariantCulture, out value);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
