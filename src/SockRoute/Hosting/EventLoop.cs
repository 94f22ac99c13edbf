using SockRoute.Http1;
using SockRoute.Logging;

namespace SockRoute.Hosting;

/// <summary>
/// A share of the connections, the events in hand, and the deadlines. A thread that owns the loop serves connections
/// right there; when one of them blocks, the watcher hands the loop, with the rest of its events, to another thread.
/// </summary>
internal sealed partial class EventLoop
{
    private const int MaxEvents = 128;

    private readonly Server _server;
    private readonly Readiness _readiness;
    private readonly TimerWheel _wheel = new(Environment.TickCount64);
    private readonly ulong[] _events = new ulong[MaxEvents];
    private readonly List<Connection> _expired = [];
    private readonly Acceptor _acceptor;
    private int _nextExpired;
    private int _next;
    private int _count;
    private Connection? _current;
    private long _caughtTurn;
    private int _closings;
    private int _closed;
    private volatile bool _isEnding;

    public EventLoop(Server server, Readiness readiness)
    {
        _server = server;
        _readiness = readiness;
        _acceptor = new Acceptor(server, readiness);
    }

    public LoopTurn Turn { get; } = new();

    public bool IsStopping => _server.IsStopping;

    /// <summary>Runs until the loop ends or is taken away.</summary>
    public void Run(RequestLoop requests)
    {
        Volatile.Write(ref _owner, Environment.CurrentManagedThreadId);
        while (!_isEnding)
        {
            while (_next < _count)
            {
                if (!TryHandle(_events[_next++], requests))
                {
                    return;
                }
            }

            if (!TryFlushRequested(requests) || (IsStopping && !TryCloseWaiting(requests)))
            {
                return;
            }

            var now = Environment.TickCount64;
            if (!TryExpireConnections(now, requests) || !TryFlushRequested(requests))
            {
                return;
            }

            _acceptor.ResumeIfDue(now);
            _next = 0;
            _count = _readiness.Wait(_events, _acceptor.LimitWait(_wheel.NextTimeout(now), now));
        }

        _readiness.Dispose();
    }

    /// <summary>Begins to report a listener's connections to this loop.</summary>
    public void Listen(Listener listener, ulong token) => _readiness.Add(listener, token);

    public void Wake() => _readiness.Wake();

    /// <summary>Ends the loop after the event in hand.</summary>
    public void End()
    {
        _isEnding = true;
        _readiness.Wake();
    }

    /// <summary>Takes a new connection in. From any thread.</summary>
    public void Adopt(Connection connection)
    {
        connection.Timer.Owner = connection;
        SetDeadline(connection, _server.DeadlineOf(connection.State.Phase));
        _readiness.Add(connection.Transport, connection.Token);
        connection.IsAdopted = true;
    }

    /// <summary>
    /// Closes what waits once more: the server stops, and a connection came in meanwhile. From any thread.
    /// </summary>
    public void CloseWaitingAgain()
    {
        Interlocked.Increment(ref _closings);
        _readiness.Wake();
    }

    /// <summary>Deals with one event; false when the loop was taken away meanwhile.</summary>
    private bool TryHandle(ulong token, RequestLoop requests)
    {
        if (token == Readiness.WakeToken)
        {
            return true;
        }

        if (_server.ListenerOf(token) is { } listener)
        {
            _acceptor.Accept(listener, token);
            return true;
        }

        if (_server.Connections.Find(token) is not { } connection)
        {
            return true;
        }

        if (connection.IsOffLoop)
        {
            connection.CancelRequest();
            return true;
        }

        connection.HasEnded |= connection.Interest == Interest.HangUp;
        return TryServe(connection, requests);
    }

    private bool TryServe(Connection connection, RequestLoop requests, bool isExpired = false)
    {
        connection.EndWait();
        Volatile.Write(ref _current, connection);
        var turn = Turn.Begin();
        connection.Turn = turn;
        _server.Watcher.NoteWork();
        var fate = Serve(connection, requests, isExpired);
        if (Turn.TryEnd(turn))
        {
            Conclude(connection, fate);
            return true;
        }

        ConcludeOffLoop(connection, fate);
        return false;
    }

    /// <summary>
    /// Finishes a connection after the loop was taken away: nobody else touches it until it is watched again.
    /// </summary>
    private void ConcludeOffLoop(Connection connection, Fate fate)
    {
        var wait = new SpinWait();
        while (!connection.IsSilenced)
        {
            wait.SpinOnce();
        }

        if (Conclude(connection, fate))
        {
            connection.IsSilenced = false;
            connection.IsOffLoop = false;

            // Either this sees that the server stops, or the loop that closes what waits sees this connection.
            Interlocked.MemoryBarrier();
            if (connection.State.Protocol is not null)
            {
                RequestFlush(connection);
                if (IsStopping)
                {
                    CloseWaitingAgain();
                }
            }
            else if (IsStopping && connection.State.Phase != ConnectionPhase.Body && fate == Fate.Read)
            {
                connection.Abort();
            }
        }
    }

    private Fate Serve(Connection connection, RequestLoop requests, bool isExpired)
    {
        try
        {
            return isExpired
                ? requests.Expire(connection, connection.State)
                : requests.Serve(connection, connection.State);
        }
        catch (Exception exception)
        {
            // Nothing may take the loop, and with it everybody's connections, along.
            _server.Log.ConnectionFailed(exception);
            return Fate.Close;
        }
        finally
        {
            connection.EndRequest();
        }
    }

    /// <summary>Does what was decided about a connection; false when it is closed now.</summary>
    private bool Conclude(Connection connection, Fate fate)
    {
        if (fate == Fate.Linger)
        {
            connection.FinishSending();
        }

        var isLeft = IsStopping && fate == Fate.Read && !connection.IsWaitedFor;
        if (fate == Fate.Close || _isEnding || (isLeft && connection.State.Protocol is null))
        {
            Close(connection);
            return false;
        }

        if (isLeft)
        {
            // The stop came while it was served: a protocol says goodbye before it is closed.
            CloseWaitingAgain();
        }

        connection.Watch(_readiness, InterestOf(fate));
        if (TryBeginWait(connection, fate, out var deadline))
        {
            var isNext = connection.IsOffLoop
                ? _wheel.SetFromAnyThread(connection.Timer, deadline)
                : _wheel.Set(connection.Timer, deadline);
            WakeIf(isNext);
        }

        if (!connection.IsGone)
        {
            return true;
        }

        Close(connection);
        return false;
    }

    private static Interest InterestOf(Fate fate) => fate switch
    {
        Fate.Write => Interest.Write,
        Fate.ReadAndWrite => Interest.ReadAndWrite,
        Fate.Pause => Interest.HangUp,
        _ => Interest.Read,
    };

    /// <summary>
    /// When the server stops: what has arrived is still answered, and a connection that waits for nothing else is
    /// closed.
    /// </summary>
    private bool TryCloseWaiting(RequestLoop requests)
    {
        var closing = Volatile.Read(ref _closings) + 1;
        if (_closed == closing)
        {
            return true;
        }

        _acceptor.Clear();
        foreach (var connection in _server.Connections.Snapshot())
        {
            connection.EndTakeOver();
            var isOurs = connection.Loop == this && connection.IsAdopted && !connection.IsOffLoop
                && !connection.State.HasOutput;
            if (isOurs && !TryServe(connection, requests))
            {
                return false;
            }
        }

        _closed = closing;
        return true;
    }

    /// <summary>Closes a connection that nobody else deals with.</summary>
    public void Close(Connection connection)
    {
        _wheel.Remove(connection.Timer);
        connection.Close();

        // Only then: a server that stops waits for what is said to those who leave.
        _server.Forget(connection);
    }
}
