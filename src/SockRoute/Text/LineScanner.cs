namespace SockRoute.Text;

/// <summary>Finds the lines of a connection that speaks nothing but lines.</summary>
internal static class LineScanner
{
    /// <summary>The first whole line, without its end, which is LF or CR LF.</summary>
    public static bool TryRead(ReadOnlySpan<byte> input, out ReadOnlySpan<byte> line, out int consumed)
    {
        var end = input.IndexOf((byte)'\n');
        consumed = end + 1;
        line = end < 0 ? default : input[..end];
        if (line.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        return end >= 0;
    }

    /// <summary>Whether it is the request line of HTTP (RFC 9112 3).</summary>
    public static bool IsHttp(ReadOnlySpan<byte> line) =>
        line.LastIndexOf((byte)' ') is > 0 and var blank && line[(blank + 1)..].StartsWith("HTTP/"u8);
}
