using System.Buffers.Binary;

namespace SockRoute.WebSockets;

/// <summary>
/// The server's end of a WebSocket, whoever takes its messages: answers pings, sends its own, and closes. Reading is for one
/// thread at a time, everything else for any.
/// </summary>
internal sealed class WebSocketEnd(MessageLimits limits)
{
    private const int CloseMilliseconds = 2000;
    private const int MaxWaiting = 64 * 1024;

    private readonly FrameReader _reader = new(limits.MaxMessageSize, isMasked: true);
    // Invariant: what is posted is posted within it, so that nothing follows a close frame; that of the sink is inside.
    private readonly Lock _gate = new();
    private ConnectionSink _sink = null!;
    private long _deadline = Environment.TickCount64 + (long)limits.PingInterval.TotalMilliseconds;
    private bool _isPinged;
    private volatile bool _isClosing;
    private volatile bool _isOver;

    /// <summary>When <see cref="Expire"/> is due.</summary>
    public long Deadline => Volatile.Read(ref _deadline);

    /// <summary>Whether a close frame was sent, behind which nothing may follow.</summary>
    public bool IsClosing => _isClosing;

    /// <summary>Whether the connection ends once everything was sent.</summary>
    public bool IsOver => _isOver;

    /// <summary>The close code that came; null before.</summary>
    public int? CloseCode { get; private set; }

    public void Begin(ConnectionSink sink) => _sink = sink;

    /// <summary>Reads one frame, and deals with it unless it is a message.</summary>
    /// <param name="input">The input, which is unmasked where it is.</param>
    /// <param name="consumed">The bytes that were used up.</param>
    /// <param name="message">A whole message, when there is one.</param>
    public FrameEvent Read(Span<byte> input, out int consumed, out ReadOnlySpan<byte> message)
    {
        var what = _reader.Read(input, out consumed, out message);
        if (what == FrameEvent.NeedMore)
        {
            return what;
        }

        NoteLife();
        switch (what)
        {
            case FrameEvent.Ping when !_isClosing && _sink.QueuedBytes <= MaxWaiting:
                // Not for a peer that takes none of them: nothing else bounds how many would wait (RFC 6455 5.5.3).
                _sink.Post(FrameWriter.Frame(Opcode.Pong, message));
                break;
            case FrameEvent.Close:
                CloseCode = message.Length < 2 ? WebSocketCloseCode.NoCode : BinaryPrimitives.ReadUInt16BigEndian(message);
                Close(CloseCode.Value, "");
                End();
                break;
            case FrameEvent.Invalid:
                Close(_reader.FaultCode, _reader.Fault);
                End();
                break;
        }

        return what;
    }

    /// <summary>Sends a message unless a close frame was sent, or too many wait. Does not block.</summary>
    /// <returns>Whether the peer keeps up.</returns>
    public bool TryPost(ReadOnlyMemory<byte> frame, int maxQueued, SlowPeers policy)
    {
        lock (_gate)
        {
            return _isClosing || _sink.TryPost(frame, maxQueued, policy);
        }
    }

    /// <summary>Has a frame sent by the next flush; false behind a close frame.</summary>
    public bool TryEnqueue(DuplexConnection connection, ReadOnlyMemory<byte> frame)
    {
        lock (_gate)
        {
            if (!_isClosing)
            {
                connection.Enqueue(frame);
            }

            return !_isClosing;
        }
    }

    /// <summary>Begins to close: nothing is sent behind it, and the peer is given a while to do the same.</summary>
    public void Close(int code, string reason)
    {
        var frame = FrameWriter.Frame(Opcode.Close, FrameWriter.ClosePayload(code, reason));
        lock (_gate)
        {
            if (!_isClosing)
            {
                _isClosing = true;
                Volatile.Write(ref _deadline, Environment.TickCount64 + CloseMilliseconds);
                _sink.Post(frame);
            }
        }
    }

    /// <summary>The deadline may be over.</summary>
    public void Expire(long now)
    {
        lock (_gate)
        {
            if (now < _deadline)
            {
                return;
            }

            if (_isClosing || _isPinged)
            {
                _isOver = true;
                return;
            }

            _isPinged = true;
            _deadline = now + (long)limits.PingTimeout.TotalMilliseconds;
        }

        _sink.Post(FrameWriter.Frame(Opcode.Ping, []));
    }

    /// <summary>Frees what is kept of a message that never became whole.</summary>
    public void Release() => _reader.Dispose();

    private void End() => _isOver = true;

    private void NoteLife()
    {
        lock (_gate)
        {
            if (!_isClosing)
            {
                _isPinged = false;
                _deadline = Environment.TickCount64 + (long)limits.PingInterval.TotalMilliseconds;
            }
        }
    }
}
