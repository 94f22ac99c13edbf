using System.Buffers.Text;
using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary><c>HTTP-date</c>, RFC 9110 5.6.7: the form that everybody writes, and the two old ones.</summary>
internal static class HttpDate
{
    /// <summary>The length of <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    private const int Length = 29;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime date)
    {
        Span<byte> modern = stackalloc byte[Length];
        if (text.Length == Length)
        {
            text.CopyTo(modern);
        }
        else if (!TryModernize(text, modern))
        {
            date = default;
            return false;
        }

        var isDate = Utf8Parser.TryParse(modern, out DateTimeOffset parsed, out var length, 'R') && length == Length;
        date = parsed.UtcDateTime;
        return isDate;
    }

    public static string Format(DateTime date)
    {
        Span<byte> text = stackalloc byte[Length];
        FixDate.Write(date, text);
        return Encoding.ASCII.GetString(text);
    }

    /// <summary>Writes one of the old forms in the one that is left; what is no date stays none.</summary>
    private static bool TryModernize(ReadOnlySpan<byte> text, Span<byte> modern)
    {
        var comma = text.IndexOf((byte)',');
        if (comma >= 6 && text.Length == comma + 24)
        {
            // Sunday, 06-Nov-94 08:49:37 GMT
            var rest = text[(comma + 2)..];
            var isLastCentury = rest[7] >= (byte)'5';
            Join(modern, text[..3], rest[..2], rest[3..6], isLastCentury ? "19"u8 : "20"u8, rest[7..9], rest[10..18]);
            return text[comma + 1] == ' '
                && rest[2] == '-'
                && rest[6] == '-'
                && rest[9] == ' '
                && rest[18..].SequenceEqual(" GMT"u8);
        }

        if (text.Length != 24)
        {
            return false;
        }

        // Sun Nov  6 08:49:37 1994
        Join(modern, text[..3], text[8..10], text[4..7], text[20..22], text[22..], text[11..19]);
        modern[5] = modern[5] == ' ' ? (byte)'0' : modern[5];
        return text[3] == ' ' && text[7] == ' ' && text[10] == ' ' && text[19] == ' ';
    }

    private static void Join(
        Span<byte> modern,
        ReadOnlySpan<byte> weekday,
        ReadOnlySpan<byte> day,
        ReadOnlySpan<byte> month,
        ReadOnlySpan<byte> century,
        ReadOnlySpan<byte> year,
        ReadOnlySpan<byte> time)
    {
        "Sun, 06 Nov 1994 08:49:37 GMT"u8.CopyTo(modern);
        weekday.CopyTo(modern);
        day.CopyTo(modern[5..]);
        month.CopyTo(modern[8..]);
        century.CopyTo(modern[12..]);
        year.CopyTo(modern[14..]);
        time.CopyTo(modern[17..]);
    }
}
