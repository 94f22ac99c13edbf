using System.Globalization;
using System.Text;

namespace SockRoute.Responses;

/// <summary>
/// The Content-Disposition field, RFC 6266: <c>attachment</c> with a file name, in ASCII for old clients, and in UTF-8
/// (RFC 8187) where that says more.
/// </summary>
internal static class ContentDisposition
{
    public static void Set(HttpContext context, string? fileName)
    {
        if (!string.IsNullOrEmpty(fileName))
        {
            context.Response.Headers["Content-Disposition"] = Of(fileName);
        }
    }

    /// <summary>The field's value.</summary>
    public static string Of(string fileName)
    {
        var ascii = new string([.. fileName.EnumerateRunes().Select(static rune => Plain(rune))]);
        var value = $"attachment; filename=\"{ascii}\"";
        return ascii == fileName ? value : $"{value}; filename*=UTF-8''{Encode(fileName)}";
    }

    // Clients differ in how they take a backslash or an escape in there, so neither stands in it (RFC 6266, appendix D).
    private static char Plain(Rune rune) =>
        rune.Value is >= ' ' and <= '~' and not ('"' or '\\' or '%') ? (char)rune.Value : '_';

    /// <summary><c>value-chars = *( pct-encoded / attr-char )</c>, RFC 8187 3.2.1.</summary>
    private static string Encode(string fileName)
    {
        var text = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(fileName))
        {
            if (IsAttrChar(value))
            {
                text.Append((char)value);
            }
            else
            {
                text.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    private static bool IsAttrChar(byte value) =>
        char.IsAsciiLetterOrDigit((char)value) || "!#$&+-.^_`|~"u8.Contains(value);
}
