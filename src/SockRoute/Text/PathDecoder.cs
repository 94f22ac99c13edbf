using System.Text;
using System.Text.Unicode;

namespace SockRoute.Text;

/// <summary>
/// Brings the path of a request-target into the form that routes are matched against: escapes decoded (RFC 3986 2.1), dot
/// segments removed (5.2.4). An escaped slash does not separate segments.
/// </summary>
internal static class PathDecoder
{
    /// <summary>Stands for an escaped slash: a byte that UTF-8 never contains.</summary>
    public const byte EscapedSlash = 0xFF;

    /// <summary>Whether the path differs from its decoded form; most do not.</summary>
    public static bool NeedsDecoding(ReadOnlySpan<byte> path) => path.Contains((byte)'%') || path.IndexOf("/."u8) >= 0;

    /// <summary>Decodes a path.</summary>
    /// <param name="path">The path, which starts with <c>/</c>.</param>
    /// <param name="destination">At least as long as the path.</param>
    /// <param name="written">The length of the result.</param>
    /// <returns>False when an escape is broken, decodes to NUL, or the result is not UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> path, Span<byte> destination, out int written)
    {
        written = 0;
        for (var i = 0; i < path.Length; i++)
        {
            var value = path[i];
            if (value == '%')
            {
                if (!PercentDecoder.TryReadEscape(path[i..], out value) || value is 0 or EscapedSlash)
                {
                    return false;
                }

                value = value == '/' ? EscapedSlash : value;
                i += 2;
            }

            destination[written++] = value;
        }

        if (!IsUtf8(destination[..written]) || HasEscapedDotSegment(destination[..written]))
        {
            return false;
        }

        written = RemoveDotSegments(destination[..written]);
        return true;
    }

    /// <summary>A decoded path, or a part of one, as text.</summary>
    /// <param name="bytes">The decoded bytes.</param>
    /// <param name="escapedSlash">What an escaped slash becomes.</param>
    public static string ToText(ReadOnlySpan<byte> bytes, string escapedSlash)
    {
        if (!bytes.Contains(EscapedSlash))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        for (var at = bytes.IndexOf(EscapedSlash); at >= 0; at = bytes.IndexOf(EscapedSlash))
        {
            text.Append(Encoding.UTF8.GetString(bytes[..at])).Append(escapedSlash);
            bytes = bytes[(at + 1)..];
        }

        return text.Append(Encoding.UTF8.GetString(bytes)).ToString();
    }

    // Escaped slashes are no UTF-8, so what lies between them is looked at.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf(EscapedSlash); at >= 0; at = bytes.IndexOf(EscapedSlash))
        {
            if (!Utf8.IsValid(bytes[..at]))
            {
                return false;
            }

            bytes = bytes[(at + 1)..];
        }

        return Utf8.IsValid(bytes);
    }

    // "..%2F" is no dot segment here, but would be one for whoever takes the decoded text for a path.
    private static bool HasEscapedDotSegment(ReadOnlySpan<byte> path)
    {
        for (var start = 0; start <= path.Length;)
        {
            var length = path[start..].IndexOfAny((byte)'/', EscapedSlash);
            var end = length < 0 ? path.Length : start + length;
            var isDots = path[start..end] is [(byte)'.'] or [(byte)'.', (byte)'.'];
            var touchesEscape = (start > 0 && path[start - 1] == EscapedSlash) || (end < path.Length && path[end] == EscapedSlash);
            if (isDots && touchesEscape)
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    // RFC 3986 5.2.4, in place: "." is dropped, ".." takes the segment before it along, and never the root.
    private static int RemoveDotSegments(Span<byte> path)
    {
        var written = 0;
        var at = 0;
        while (at < path.Length)
        {
            // Invariant: path[at] is the slash that begins a segment, and written <= at.
            var length = path[(at + 1)..].IndexOf((byte)'/');
            var end = length < 0 ? path.Length : at + 1 + length;
            var segment = path[(at + 1)..end];
            var isLast = end == path.Length;
            if (segment.SequenceEqual(".."u8))
            {
                written = Math.Max(path[..written].LastIndexOf((byte)'/'), 0);
                written = isLast ? AppendSlash(path, written) : written;
            }
            else if (segment.SequenceEqual("."u8))
            {
                written = isLast ? AppendSlash(path, written) : written;
            }
            else
            {
                path[at..end].CopyTo(path[written..]);
                written += end - at;
            }

            at = end;
        }

        return written;
    }

    private static int AppendSlash(Span<byte> path, int written)
    {
        path[written] = (byte)'/';
        return written + 1;
    }
}
