using System.Text;

namespace SockRoute.Text;

/// <summary>Writes a decoded path as a URL has it, RFC 3986 2.1: the other way round than <see cref="PathDecoder"/>.</summary>
internal static class PathEncoder
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>The path with what is no pchar escaped; an escaped slash becomes <c>%2F</c>.</summary>
    public static string Encode(ReadOnlySpan<byte> path)
    {
        var text = new StringBuilder(path.Length);
        foreach (var value in path)
        {
            if (ByteSets.Path.Contains(value))
            {
                text.Append((char)value);
                continue;
            }

            var escaped = value == PathDecoder.EscapedSlash ? (byte)'/' : value;
            text.Append('%').Append(HexDigits[escaped >> 4]).Append(HexDigits[escaped & 0xF]);
        }

        return text.ToString();
    }
}
