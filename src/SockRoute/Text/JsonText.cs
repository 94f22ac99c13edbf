using System.Text;

namespace SockRoute.Text;

/// <summary>
/// Writes a string of JSON (RFC 8259 7). Problem details need no more, and a serializer would be many times the size.
/// </summary>
internal static class JsonText
{
    private const string Digits = "0123456789abcdef";

    /// <summary>
    /// Appends the text in quotes. What HTML would take for markup is escaped too, for programs that ignore the media
    /// type.
    /// </summary>
    public static void Append(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c is < ' ' or '<' or '>' or '&' or '\u007f')
            {
                json.Append("\\u00").Append(Digits[c >> 4]).Append(Digits[c & 15]);
            }
            else
            {
                json.Append(c);
            }
        }

        json.Append('"');
    }
}
