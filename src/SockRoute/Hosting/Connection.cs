using System.Net;
using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// An open connection. At any time either the thread that owns its loop deals with it, or, once that thread has lost the
/// loop, that thread alone.
/// </summary>
internal sealed class Connection(Transport transport, EventLoop loop, TimeSpan transferTimeout) : IWire
{
    private const int MaxPiece = 64 * 1024;

    private readonly long _transferTimeout = (long)transferTimeout.TotalMilliseconds;
    private readonly Lock _gate = new();
    private CancellationToken _aborted;
    private Action? _cancel;
    private volatile bool _isGone;
    private bool _isClosed;
    private long _transferDeadline;

    public Transport Transport => transport;

    public EventLoop Loop => loop;

    public ConnectionState State { get; } = new();

    /// <summary>What the readiness reports it by.</summary>
    public ulong Token { get; set; }

    /// <summary>Its place in the timer wheel of its loop.</summary>
    public TimerNode Timer { get; } = new();

    /// <summary>Whether its loop reports it. Until then another thread is about to see to that.</summary>
    public volatile bool IsAdopted;

    /// <summary>Whether a thread that has lost its loop still works on it. Set by the watcher, cleared by that thread.</summary>
    public volatile bool IsOffLoop;

    /// <summary>Whether the loop no longer reports it for reading. Set by the watcher after <see cref="IsOffLoop"/>.</summary>
    public volatile bool IsSilenced;

    /// <summary>What its loop is to report.</summary>
    public Interest Interest { get; private set; }

    public EndPoint RemoteEndPoint => transport.RemoteEndPoint;

    public EndPoint LocalEndPoint => transport.LocalEndPoint;

    public bool IsGone => _isGone;

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
            default:
                readiness.WatchHangUp(transport, Token);
                break;
        }
    }

    public int TryReceive(Span<byte> buffer) => Note(transport.TryReceive(buffer));

    public int TrySend(ReadOnlySpan<byte> bytes) => Note(transport.TrySend(bytes));

    public int Receive(Span<byte> buffer)
    {
        BeginTransfer();
        var received = Note(transport.Receive(buffer));
        Volatile.Write(ref _transferDeadline, 0);
        return received >= 0 && !_isGone ? received : throw Lost();
    }

    public void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            // A piece at a time, so that a client that takes a little of it in time has the time for the next.
            BeginTransfer();
            var sent = Note(transport.Send(bytes[..Math.Min(bytes.Length, MaxPiece)]));
            Volatile.Write(ref _transferDeadline, 0);
            if (sent < 0)
            {
                throw Lost();
            }

            bytes = bytes[sent..];
        }
    }

    /// <summary>Whether a blocked call has waited for too long.</summary>
    public bool HasMissedTransfer(long now) => Volatile.Read(ref _transferDeadline) is > 0 and var deadline && deadline <= now;

    public void Abort()
    {
        lock (_gate)
        {
            if (_isGone || _isClosed)
            {
                return;
            }

            _isGone = true;
            transport.ShutdownBoth();
        }

        CancelRequest();
    }

    /// <summary>
    /// Tells the handler that its client has left; what it writes is sent all the same. Callbacks of user code run on a thread
    /// of the pool, not on the one that looks after everybody's connections.
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
        lock (_gate)
        {
            _isClosed = true;
            _isGone = true;
            transport.Close();
        }

        State.Release();
    }

    private void BeginTransfer()
    {
        var deadline = Environment.TickCount64 + _transferTimeout;
        Volatile.Write(ref _transferDeadline, deadline);
        loop.SetDeadline(this, deadline);
    }

    private int Note(int result)
    {
        _isGone |= result == IWire.Gone;
        return result;
    }

    private static IOException Lost() => new("The client left, or took too long.");
}
