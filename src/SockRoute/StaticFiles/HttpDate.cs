using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace SockRoute.StaticFiles;

/// <summary><c>HTTP-date</c>, RFC 9110 5.6.7: the form that everybody writes, and the two old ones.</summary>
internal static class HttpDate
{
    private static readonly string[] OldForms = ["dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime date)
    {
        if (Utf8Parser.TryParse(text, out DateTimeOffset parsed, out var length, 'R') && length == text.Length)
        {
            date = parsed.UtcDateTime;
            return true;
        }

        return DateTime.TryParseExact(
            Encoding.Latin1.GetString(text),
            OldForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowInnerWhite,
            out date);
    }

    public static string Format(DateTime date) => date.ToString("R", CultureInfo.InvariantCulture);
}
