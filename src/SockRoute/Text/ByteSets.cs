using System.Buffers;
using System.Text;

namespace SockRoute.Text;

/// <summary>The character classes of HTTP, each with its RFC section.</summary>
internal static class ByteSets
{
    private const string TokenText = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    // RFC 3986 3.3 and 3.4: pchar, "/" and "?", and what browsers send unescaped besides: " < > [ \ ] ^ ` { | }
    // A "#" never reaches a server.
    private const string TargetText =
        "-._~!$&'()*+,;=:@%/?\"<>[\\]^`{|}0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>tchar, RFC 9110 5.6.2.</summary>
    public static readonly SearchValues<byte> Token = SearchValues.Create(Encoding.ASCII.GetBytes(TokenText));

    /// <summary>tchar, RFC 9110 5.6.2, for text that user code supplies.</summary>
    public static readonly SearchValues<char> TokenChars = SearchValues.Create(TokenText);

    /// <summary>field-vchar, obs-text, SP and HTAB, RFC 9110 5.5.</summary>
    public static readonly SearchValues<byte> FieldValue =
        SearchValues.Create([.. Range(0x09, 0x09), .. Range(0x20, 0x7E), .. Range(0x80, 0xFF)]);

    /// <summary>field-vchar without obs-text, SP and HTAB: what this server writes. RFC 9110 5.5.</summary>
    public static readonly SearchValues<char> FieldValueChars =
        SearchValues.Create([.. Range(0x09, 0x09).Concat(Range(0x20, 0x7E)).Select(value => (char)value)]);

    /// <summary>What a request-target may contain, RFC 9112 3.2.</summary>
    public static readonly SearchValues<byte> Target = SearchValues.Create(Encoding.ASCII.GetBytes(TargetText));

    private static IEnumerable<byte> Range(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(value => (byte)value);
}
