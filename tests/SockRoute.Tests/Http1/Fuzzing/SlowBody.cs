using SockRoute.Http1;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>A body as the slow parser reads it, RFC 9112 6.3.</summary>
internal readonly record struct SlowBody(SlowBodyStatus Status, string Data, int Length)
{
    /// <summary>Reads the body that the text begins with.</summary>
    public static SlowBody Read(string text, SlowHead head, long max)
    {
        if (!head.IsChunked)
        {
            var length = head.ContentLength ?? 0;
            return length > text.Length
                ? new(SlowBodyStatus.Incomplete, text, text.Length)
                : new(SlowBodyStatus.Whole, text[..(int)length], (int)length);
        }

        var (status, data, end) = ChunkedOracle.Read(text);
        if (data.Length > max)
        {
            return new(SlowBodyStatus.TooLarge, data, 0);
        }

        return new(
            status switch
            {
                ParseStatus.Done => SlowBodyStatus.Whole,
                ParseStatus.NeedMore => SlowBodyStatus.Incomplete,
                _ => SlowBodyStatus.Malformed,
            },
            data,
            end);
    }
}
