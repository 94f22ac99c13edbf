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

    private const int AsciiFieldValues = 1 + 0x7F - 0x20;

    /// <summary>tchar, RFC 9110 5.6.2.</summary>
    public static readonly SearchValues<byte> Token = SearchValues.Create(Encoding.ASCII.GetBytes(TokenText));

    /// <summary>tchar, RFC 9110 5.6.2, for text that user code supplies.</summary>
    public static readonly SearchValues<char> TokenChars = SearchValues.Create(TokenText);

    /// <summary>field-vchar, obs-text, SP and HTAB, RFC 9110 5.5.</summary>
    public static readonly SearchValues<byte> FieldValue = SearchValues.Create(BytesOfFieldValues());

    /// <summary>field-vchar without obs-text, SP and HTAB: what this server writes. RFC 9110 5.5.</summary>
    public static readonly SearchValues<char> FieldValueChars =
        SearchValues.Create(Encoding.ASCII.GetString(BytesOfFieldValues().AsSpan(0, AsciiFieldValues)));

    /// <summary>What a request-target may contain, RFC 9112 3.2.</summary>
    public static readonly SearchValues<byte> Target = SearchValues.Create(Encoding.ASCII.GetBytes(TargetText));

    /// <summary>ALPHA, RFC 5234 B.1.</summary>
    public static readonly SearchValues<byte> Alpha =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>What the constraint <c>slug</c> takes: ALPHA, DIGIT, "-" and "_".</summary>
    public static readonly SearchValues<byte> Slug =
        SearchValues.Create("-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>What stands unescaped in the path of a Location: pchar and "/", RFC 3986 3.3.</summary>
    public static readonly SearchValues<byte> Path =
        SearchValues.Create("/-._~!$&'()*+,;=:@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    // HTAB, 0x20 to 0x7E, and then 0x80 to 0xFF.
    private static byte[] BytesOfFieldValues()
    {
        var bytes = new byte[AsciiFieldValues + 0x80];
        bytes[0] = (byte)'\t';
        for (var i = 1; i < AsciiFieldValues; i++)
        {
            bytes[i] = (byte)(' ' + i - 1);
        }

        for (var i = 0; i < 0x80; i++)
        {
            bytes[AsciiFieldValues + i] = (byte)(0x80 + i);
        }

        return bytes;
    }
}
