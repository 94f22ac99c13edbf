using System.Globalization;
using System.Text;

namespace SockRoute.Generators.Parsing;

/// <summary>Escapes text for a URL, RFC 3986, as the runtime's writer of links does.</summary>
internal static class UriText
{
    private const string Unreserved = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Segment = Unreserved + "!$&()*+,;=:@";

    /// <summary>Text of a segment: pchar stays, RFC 3986 3.3, except for the apostrophe, which ends an attribute of HTML.</summary>
    public static string EscapeSegment(string text) => Escape(text, Segment);

    /// <summary>A name in a query.</summary>
    public static string EscapeName(string text) => Escape(text, Unreserved);

    private static string Escape(string text, string unescaped)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (unescaped.IndexOf((char)value) >= 0)
            {
                escaped.Append((char)value);
            }
            else
            {
                escaped.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}
