namespace SockRoute.Http1;

/// <summary>Where the body of a request ends, RFC 9112 6.3, and how much of it has gone by.</summary>
internal struct BodyFraming
{
    private readonly bool _isChunked;
    private long _remaining;
    private ChunkedDecoder _chunks;

    public BodyFraming(RequestHead head)
    {
        _isChunked = head.IsChunked;
        _remaining = head.ContentLength.GetValueOrDefault();
        IsDone = !head.HasBody;
    }

    public bool IsDone { get; private set; }

    /// <summary>The number of data bytes so far.</summary>
    public long Received { get; private set; }

    /// <summary>The bytes still to come where the end is known in advance, otherwise null.</summary>
    public readonly long? Remaining => _isChunked ? null : _remaining;

    /// <summary>
    /// Deals with input up to and including the next piece of data; the data is the last part of what is consumed.
    /// </summary>
    public ParseStatus Read(ReadOnlySpan<byte> input, int maxData, out int consumed, out int dataLength)
    {
        var status = _isChunked
            ? _chunks.Read(input, maxData, out consumed, out dataLength)
            : ReadFixed(input, maxData, out consumed, out dataLength);
        Received += dataLength;
        IsDone = status == ParseStatus.Done;
        return status;
    }

    /// <summary>Notes data of a body of known length that did not pass through <see cref="Read"/>.</summary>
    public void Skip(int count)
    {
        _remaining -= count;
        Received += count;
        IsDone = _remaining == 0;
    }

    private ParseStatus ReadFixed(ReadOnlySpan<byte> input, int maxData, out int consumed, out int dataLength)
    {
        consumed = dataLength = (int)Math.Min(_remaining, Math.Min(maxData, input.Length));
        _remaining -= dataLength;
        return _remaining == 0 ? ParseStatus.Done : ParseStatus.NeedMore;
    }
}
