namespace SockRoute.Http1;

/// <summary>
/// Gives a handler the body of its request, piece by piece, and blocks where the rest has not arrived.
/// </summary>
internal sealed class BodyReader(InputBuffer input, ResponseBody response)
{
    private IWire _wire = null!;
    private BodyFraming _framing;
    private int _headEnd;
    private long _maxSize;
    private bool _owesContinue;
    private RejectReason _broken;

    /// <summary>What tells a client to send its body, RFC 9110 10.1.1.</summary>
    public static ReadOnlySpan<byte> ContinueResponse => "HTTP/1.1 100 Continue\r\n\r\n"u8;

    /// <summary>Whether the whole body has been read.</summary>
    public bool IsDone => _framing.IsDone;

    /// <summary>How far the body has been read; a connection keeps it to drop the rest later.</summary>
    public BodyFraming Framing => _framing;

    /// <summary>Whether the client still waits to be told to send the body.</summary>
    public bool OwesContinue => _owesContinue && !_framing.IsDone;

    /// <summary>Begins with a request whose head has just been consumed from the input.</summary>
    public void Begin(IWire wire, RequestHead head, long maxSize, bool owesContinue)
    {
        _wire = wire;
        _framing = new BodyFraming(head);
        _headEnd = input.Start;
        _maxSize = maxSize;
        _owesContinue = owesContinue;
        _broken = RejectReason.None;
    }

    /// <summary>Reads some of the body. Blocks until something is there; 0 at the end.</summary>
    /// <exception cref="BadRequestException">The body is malformed, too large or too slow.</exception>
    /// <exception cref="IOException">The client left.</exception>
    public int Read(Span<byte> buffer)
    {
        if (_broken != RejectReason.None)
        {
            throw Refusal(_broken);
        }

        while (!_framing.IsDone && !buffer.IsEmpty)
        {
            if (input.IsEmpty)
            {
                var direct = Receive(buffer);
                if (direct > 0)
                {
                    return direct;
                }
            }

            var read = Take(buffer);
            if (read > 0)
            {
                return read;
            }
        }

        return 0;
    }

    /// <summary>Drops what has arrived of the rest; false when the rest is malformed.</summary>
    public bool TryDropReceived()
    {
        var status = ParseStatus.NeedMore;
        while (_broken == RejectReason.None && !_framing.IsDone && !input.IsEmpty && status != ParseStatus.Invalid)
        {
            status = _framing.Read(input.Unread, int.MaxValue, out var consumed, out _);
            input.Consume(consumed);
        }

        return _broken == RejectReason.None && status != ParseStatus.Invalid;
    }

    private int Take(Span<byte> buffer)
    {
        var status = _framing.Read(input.Unread, buffer.Length, out var consumed, out var dataLength);
        input.Unread.Slice(consumed - dataLength, dataLength).CopyTo(buffer);
        input.Consume(consumed);
        if (status == ParseStatus.Invalid)
        {
            throw Refusal(RejectReason.BadChunk);
        }

        return _framing.Received <= _maxSize ? dataLength : throw Refusal(RejectReason.BodyTooLarge);
    }

    /// <summary>
    /// Waits for more; a large piece of a body of known length goes straight to the reader, and its length is
    /// returned.
    /// </summary>
    private int Receive(Span<byte> buffer)
    {
        response.SendBeforeWait(_owesContinue ? ContinueResponse : default);
        _owesContinue = false;
        input.Rewind(_headEnd);
        var room = input.Reserve();
        var isDirect = _framing.Remaining is not null && buffer.Length >= room.Length;
        if (isDirect)
        {
            room = buffer[..(int)Math.Min(buffer.Length, _framing.Remaining!.Value)];
        }

        var received = _wire.Receive(room);
        if (received == IWire.Late)
        {
            throw Refusal(RejectReason.BodyTimeout);
        }

        if (received == IWire.End)
        {
            _wire.Abort();
            throw new EndOfStreamException("The client left before the request body was complete.");
        }

        if (isDirect)
        {
            _framing.Skip(received);
            return received;
        }

        input.Commit(received);
        return 0;
    }

    private BadRequestException Refusal(RejectReason reason)
    {
        _broken = reason;
        var (statusCode, text) = Rejections.Of(reason);
        return new(statusCode, text);
    }
}
