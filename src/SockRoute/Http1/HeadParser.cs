using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>Parses a request head in place.</summary>
internal static class HeadParser
{
    /// <summary><c>request-line CRLF *( field-line CRLF ) CRLF</c>, RFC 9112 2.1.</summary>
    public static ParseStatus Parse(ReadOnlySpan<byte> bytes, RequestHead head, ServerLimits limits)
    {
        head.Clear();
        var cursor = Begin(bytes);
        var status = RequestLineParser.Parse(ref cursor, head, limits);
        if (status != ParseStatus.Done)
        {
            return status;
        }

        var fields = cursor.Position;
        status = HeaderParser.Parse(ref cursor, head, limits);
        head.Length = cursor.Position;
        return status switch
        {
            ParseStatus.Done when head.Length - fields <= limits.MaxRequestHeadersTotalSize => MessageRules.Check(head),
            ParseStatus.NeedMore when bytes.Length - fields < limits.MaxRequestHeadersTotalSize => ParseStatus.NeedMore,
            ParseStatus.Invalid => ParseStatus.Invalid,
            _ => head.Refuse(RejectReason.HeadTooLarge),
        };
    }

    /// <summary>
    /// Whether a request, complete or not, is a HEAD, to which no answer has a body, a refusal neither (RFC 9110 9.3.2).
    /// </summary>
    public static bool AsksForHead(ReadOnlySpan<byte> bytes) => Begin(bytes).Rest.StartsWith("HEAD "u8);

    /// <summary>Takes the CR off a line that was read up to its LF; false for a bare LF (RFC 9112 2.2).</summary>
    public static bool TryTrimReturn(scoped in ByteCursor cursor, ref Slice line)
    {
        if (line.IsEmpty || cursor[line][^1] != '\r')
        {
            return false;
        }

        line = line.First(line.Length - 1);
        return true;
    }

    // RFC 9112 2.2: an empty line before the request line is ignored.
    private static ByteCursor Begin(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes);
        cursor.TrySkip("\r\n"u8);
        return cursor;
    }
}
