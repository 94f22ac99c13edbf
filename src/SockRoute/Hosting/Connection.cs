using System.Net;
using Microsoft.Win32.SafeHandles;
using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// An open connection. At any time either the thread that owns its loop deals with it, or, once that thread has lost
/// the loop, that thread alone.
/// </summary>
internal sealed partial class Connection(Transport transport, EventLoop loop, ServerLimits limits) : IWire
{
    private readonly Lock _gate = new();
    private CancellationToken _aborted;
    private Action? _cancel;
    private volatile bool _isGone;
    private volatile bool _isLate;
    private volatile bool _isClosed;
    private bool _resetsOnClose;

    // Invariant: changed under the gate, and so are the paces while one of them is waited for.
    private TransferWait _wait;
    private long _waitDeadline;
    private int _queued;
    private Pace _receivePace = new(limits.MinRequestBodyDataRate);
    private Pace _sendPace = new(limits.MinResponseDataRate);

    public Transport Transport => transport;

    /// <summary>As what it was let in.</summary>
    public Admission Admission { get; init; }

    /// <summary>The turn of its loop in which it is dealt with.</summary>
    public long Turn { get; set; }

    public EventLoop Loop => loop;

    public ConnectionState State { get; } = new();

    /// <summary>What the readiness reports it by.</summary>
    public ulong Token { get; set; }

    /// <summary>Its place in the timer wheel of its loop.</summary>
    public TimerNode Timer { get; } = new();

    /// <summary>Whether its loop reports it. Until then another thread is about to see to that.</summary>
    public volatile bool IsAdopted;

    /// <summary>
    /// Whether a thread that has lost its loop still works on it. Set by the watcher, cleared by that thread.
    /// </summary>
    public volatile bool IsOffLoop;

    /// <summary>
    /// Whether the loop no longer reports it for reading. Set by the watcher after <see cref="IsOffLoop"/>.
    /// </summary>
    public volatile bool IsSilenced;

    /// <summary>What its loop is to report.</summary>
    public Interest Interest { get; private set; }

    public EndPoint RemoteEndPoint => transport.RemoteEndPoint;

    public EndPoint LocalEndPoint => transport.LocalEndPoint;

    public ulong ClientKey => transport.ClientKey;

    /// <summary>Whether its protocol has something to do although nothing has come.</summary>
    public bool NeedsService => State.Protocol is { } protocol && (!State.HasBegun || protocol.IsOver || protocol.IsClosing);

    /// <summary>Whether the server, when it stops, lets it come to an end of its own.</summary>
    public bool IsWaitedFor => State.Phase == ConnectionPhase.Body || State.Protocol is { IsClosing: true };

    public bool IsGone => _isGone;

    public bool IsClosed => _isClosed;

    public bool HasEnded { get; set; }

    public bool IsStopping => loop.IsStopping;

    public CancellationToken Aborted
    {
        get
        {
            lock (_gate)
            {
                if (_cancel is null)
                {
                    var source = new CancellationTokenSource();
                    _aborted = source.Token;
                    _cancel = () => source.CancelAsync();
                }

                if (_isGone)
                {
                    _cancel();
                }

                return _aborted;
            }
        }
    }

    /// <summary>Changes what its loop is to report; no system call when that stays the same.</summary>
    public void Watch(Readiness readiness, Interest interest)
    {
        if (interest == Interest)
        {
            return;
        }

        Interest = interest;
        switch (interest)
        {
            case Interest.Read:
                readiness.WatchRead(transport, Token);
                break;
            case Interest.Write:
                readiness.WatchWrite(transport, Token);
                break;
            case Interest.ReadAndWrite:
                readiness.WatchReadAndWrite(transport, Token);
                break;
            default:
                readiness.WatchHangUp(transport, Token);
                break;
        }
    }

    public int TryReceive(Span<byte> buffer)
    {
        var received = Note(transport.TryReceive(buffer));
        _receivePace.Earn(Math.Max(received, 0));
        return received;
    }

    // An aborted answer gets no end, which a client could take for that of the whole.
    public int TrySend(ReadOnlySpan<byte> bytes)
    {
        var sent = _isGone ? IWire.Gone : Note(transport.TrySend(bytes));
        _sendPace.Earn(Math.Max(sent, 0));
        return sent;
    }

    public int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count)
    {
        var sent = _isGone ? IWire.Gone : Note(transport.TrySendFile(head, file, offset, count));
        _sendPace.Earn(Math.Max(sent, 0));
        return sent;
    }

    public int Receive(Span<byte> buffer)
    {
        var received = TryReceive(buffer);
        if (received == IWire.Nothing)
        {
            WaitFor(TransferWait.Receive);
            received = Note(transport.Receive(buffer));
            EndWait();
            _receivePace.Earn(Math.Max(received, 0));
        }

        if (received <= 0 && _isLate)
        {
            return IWire.Late;
        }

        return received >= 0 && !_isGone ? received : throw Lost();
    }

    public void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var sent = TrySend(bytes);
            if (sent == IWire.Gone)
            {
                throw Lost();
            }

            bytes = bytes[sent..];
            if (sent == 0)
            {
                WaitFor(TransferWait.Send);
                transport.WaitUntilWritable();
                EndWait();
            }
        }
    }

    public bool TryLeaveLoop() => IsOffLoop || loop.TryLeave(this);

    public void ResetOnClose()
    {
        _resetsOnClose = true;
        transport.SetResetOnClose(true);
    }

    /// <summary>Tells the peer that its last answer is complete.</summary>
    public void FinishSending()
    {
        if (_resetsOnClose)
        {
            _resetsOnClose = false;
            transport.SetResetOnClose(false);
        }

        transport.ShutdownSend();
    }

    public void Abort()
    {
        lock (_gate)
        {
            if (_isGone || _isClosed)
            {
                return;
            }

            _isGone = true;
            if (_resetsOnClose && _wait != TransferWait.Send)
            {
                // What was sent may be all that the client waits for; an orderly end would say that it is.
                transport.ShutdownReceive();
            }
            else
            {
                transport.ShutdownBoth();
            }
        }

        CancelRequest();
    }

    /// <summary>
    /// Tells the handler that its client has left; what it writes is sent all the same. Callbacks of user code run on a
    /// thread of the pool, not on the one that looks after everybody's connections.
    /// </summary>
    public void CancelRequest()
    {
        Action? cancel;
        lock (_gate)
        {
            cancel = _cancel;
        }

        cancel?.Invoke();
    }

    /// <summary>Forgets the cancellation of the request that is over.</summary>
    public void EndRequest()
    {
        lock (_gate)
        {
            _cancel = null;
        }
    }

    public void Close()
    {
        State.Protocol?.End();

        // Another thread may be about to send what was posted, on a descriptor that is then somebody else's.
        _outbox?.End();
        lock (_gate)
        {
            _isClosed = true;
            _isGone = true;
            transport.Close();
        }

        State.Release();
    }

    private int Note(int result)
    {
        _isGone |= result == IWire.Gone;
        return result;
    }

    private static IOException Lost() => new("The client left, or took its answer too slowly.");
}
