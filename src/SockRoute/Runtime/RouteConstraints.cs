using System.ComponentModel;
using System.Text.Unicode;
using SockRoute.Text;

namespace SockRoute;

/// <summary>
/// The constraints of route parameters, asked of the bytes of a decoded path: an escaped slash is the byte 0xFF. What a
/// constraint takes, the type of its name parses. None allocates. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RouteConstraints
{
    /// <summary>The most characters that a constraint of the application's own is asked about; longer text fails it.</summary>
    public const int MaxLength = 256;

    /// <summary><c>int</c>: <c>["-"] 1*DIGIT</c> within the range of <see cref="int"/>.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsInt(ReadOnlySpan<byte> text) => IsInRange(text, int.MinValue, int.MaxValue);

    /// <summary><c>long</c>: <c>["-"] 1*DIGIT</c> within the range of <see cref="long"/>.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsLong(ReadOnlySpan<byte> text) => NumberText.TryReadLong(text, out _);

    /// <summary><c>min(n)</c>, <c>max(n)</c>, <c>range(a,b)</c>: what <see cref="IsLong"/> takes, between two numbers.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    public static bool IsInRange(ReadOnlySpan<byte> text, long min, long max) =>
        NumberText.TryReadLong(text, out var value) && value >= min && value <= max;

    /// <summary>
    /// <c>decimal</c>: <c>["-"] 1*DIGIT ["." 1*DIGIT]</c> with at most 28 digits before the point, leading zeros not counted.
    /// </summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsDecimal(ReadOnlySpan<byte> text) => NumberText.IsDecimal(text);

    /// <summary><c>float</c> and <c>double</c>: <c>["-"] 1*DIGIT ["." 1*DIGIT] [("e" / "E") ["-" / "+"] 1*DIGIT]</c>.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsDouble(ReadOnlySpan<byte> text) => NumberText.IsDouble(text);

    /// <summary><c>bool</c>: <c>true</c> or <c>false</c>, whatever the case of the letters.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsBool(ReadOnlySpan<byte> text) => IsName(text, "true"u8) || IsName(text, "false"u8);

    /// <summary><c>guid</c>: <c>8HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 12HEXDIG</c>.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsGuid(ReadOnlySpan<byte> text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isDash = i is 8 or 13 or 18 or 23;
            if (isDash ? text[i] != '-' : !char.IsAsciiHexDigit((char)text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>date</c>: <c>4DIGIT "-" 2DIGIT "-" 2DIGIT</c>, a day of the years 0001 to 9999.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsDate(ReadOnlySpan<byte> text) => DateText.IsDate(text, 1, 9999);

    /// <summary>
    /// <c>datetime</c>: a date of the years 0002 to 9998, <c>"T" 2DIGIT ":" 2DIGIT [":" 2DIGIT ["." 1*7DIGIT]]</c> and
    /// optionally <c>"Z"</c> or an offset, <c>("+" / "-") 2DIGIT ":" 2DIGIT</c>, of at most 14 hours.
    /// </summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsDateTime(ReadOnlySpan<byte> text) => DateText.IsDateTime(text);

    /// <summary><c>alpha</c>: ASCII letters, one at least.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsAlpha(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExcept(ByteSets.Alpha);

    /// <summary><c>slug</c>: ASCII letters, digits, <c>-</c> and <c>_</c>, one at least.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    public static bool IsSlug(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExcept(ByteSets.Slug);

    /// <summary><c>length(n)</c>, <c>length(a,b)</c>, <c>minlength(n)</c>, <c>maxlength(n)</c>, counted in characters of Unicode.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    /// <param name="min">The fewest characters.</param>
    /// <param name="max">The most characters.</param>
    public static bool HasLength(ReadOnlySpan<byte> text, long min, long max)
    {
        // The bytes 10xxxxxx go on with a character that another byte began.
        var length = text.Length;
        foreach (var value in text)
        {
            length -= (value & 0xC0) == 0x80 ? 1 : 0;
        }

        return length >= min && length <= max;
    }

    /// <summary><c>enum</c>: the name of a member, whatever the case of its ASCII letters.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    /// <param name="name">The name, in UTF-8.</param>
    public static bool IsName(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        if (text.Length != name.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != ToLower(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Decodes a parameter for a constraint of the application's own.</summary>
    /// <param name="text">The bytes of the parameter.</param>
    /// <param name="buffer">Room for <see cref="MaxLength"/> characters, on the stack.</param>
    /// <param name="decoded">The text in the buffer; an escaped slash is a slash.</param>
    /// <returns>False when the text is longer than the buffer.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<char> buffer, out ReadOnlySpan<char> decoded)
    {
        var written = 0;
        decoded = default;
        for (var at = text.IndexOf(PathDecoder.EscapedSlash); at >= 0; at = text.IndexOf(PathDecoder.EscapedSlash))
        {
            if (!TryAppend(text[..at], buffer, ref written) || !TryAppend("/"u8, buffer, ref written))
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        if (!TryAppend(text, buffer, ref written))
        {
            return false;
        }

        decoded = buffer[..written];
        return true;
    }

    private static bool TryAppend(ReadOnlySpan<byte> text, Span<char> buffer, ref int written)
    {
        var status = Utf8.ToUtf16(text, buffer[written..], out _, out var count);
        written += count;
        return status == System.Buffers.OperationStatus.Done;
    }

    private static int ToLower(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? value | 0x20 : value;
}
