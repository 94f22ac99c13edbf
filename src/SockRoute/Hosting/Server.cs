using System.ComponentModel;
using SockRoute.Http1;
using SockRoute.Linux;
using SockRoute.Logging;

namespace SockRoute.Hosting;

/// <summary>Listens, and runs the loops, as many as there are processors.</summary>
internal sealed class Server
{
    /// <summary>The tokens of listeners begin here; those of connections end below.</summary>
    private const ulong FirstListenerToken = 1UL << 63;

    private const long LingerMilliseconds = 5000;
    private const long LingerMillisecondsAtStop = 500;
    private const long LateTransferMilliseconds = 1000;

    private static readonly TimeSpan AbortTime = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<ListenAddress> _addresses;
    private readonly ServerLimits _limits;
    private readonly long _headMilliseconds;
    private readonly long _keepAliveMilliseconds;
    private readonly ConnectionGate _gate;
    private readonly EventLoop[] _loops;
    private readonly List<Listener> _listeners = [];
    private uint _adopted;
    private long _lateTransfersAt;
    private volatile bool _isStopping;

    public Server(IReadOnlyList<ListenAddress> addresses, HttpApplication application, ServerLimits limits, ServerLog log)
    {
        _addresses = addresses;
        _limits = limits;
        _headMilliseconds = (long)limits.RequestHeadersTimeout.TotalMilliseconds;
        _keepAliveMilliseconds = (long)limits.KeepAliveTimeout.TotalMilliseconds;
        Log = log;
        _gate = new ConnectionGate(limits.MaxConcurrentConnections, limits.MaxConnectionsPerAddress);
        Blocking = new BlockingRoutes(application.RouteCount);
        Memory = new ParkedMemory(limits.MaxParkedBytes);
        Threads = new HandlerThreads(
            () => new RequestLoop(application, limits, Blocking, Memory),
            (int)Math.Min((long)limits.MaxHandlerThreads + Environment.ProcessorCount, int.MaxValue),
            HandlerThreads.IdleTime);
        _loops = new EventLoop[Environment.ProcessorCount];
        Watcher = new LoopWatcher(_loops, Threads);
    }

    public ServerLog Log { get; }

    public LoopWatcher Watcher { get; }

    public HandlerThreads Threads { get; }

    public BlockingRoutes Blocking { get; }

    public RareWarning DescriptorWarning { get; } = new();

    public RareWarning RefusalWarning { get; } = new();

    public ParkedMemory Memory { get; }

    public ConnectionTable Connections { get; } = new();

    public bool IsStopping => _isStopping;

    public IReadOnlyList<string> Urls => _listeners.ConvertAll(listener => listener.Url);

    /// <exception cref="StartupException">An address cannot be listened on; then none is.</exception>
    public void Start()
    {
        if (!Portable.IsUsed && !OperatingSystem.IsLinux())
        {
            throw new StartupException("SockRoutePortable is false in this application's project, and this is not Linux");
        }

        try
        {
            OpenListeners();
        }
        catch
        {
            _listeners.ForEach(listener => listener.Dispose());
            throw;
        }

        StartLoops();
    }

    /// <summary>Stops listening, waits for the requests that run, and closes what is left. Blocks.</summary>
    public void Stop(TimeSpan timeout)
    {
        _isStopping = true;
        _listeners.ForEach(listener => listener.Dispose());
        Array.ForEach(_loops, loop => loop.Wake());
        if (!Connections.WaitUntilEmpty(timeout))
        {
            var late = Connections.Snapshot();
            Log.CutOff(late.Count);
            late.ForEach(connection => connection.Abort());
            Connections.WaitUntilEmpty(AbortTime);
        }

        Array.ForEach(_loops, loop => loop.End());
        Watcher.Stop();
        Threads.End();
    }

    /// <summary>Takes in a connection that was accepted, and gives it to the next loop in turn.</summary>
    /// <returns>Whether it is served.</returns>
    public bool Adopt(Transport transport, Listener listener, Refusal refusal)
    {
        var admission = _gate.Enter(transport.ClientKey);
        if (admission == Admission.Dropped)
        {
            transport.Close();
            return false;
        }

        var loop = _loops[Interlocked.Increment(ref _adopted) % (uint)_loops.Length];
        var connection = new Connection(transport, loop, _limits) { Admission = admission };
        if (admission == Admission.Refused)
        {
            refusal.Send(connection, listener.NewProtocol is null);
        }
        else
        {
            connection.State.Protocol = listener.NewProtocol?.Invoke();
        }

        Connections.Add(connection);
        try
        {
            loop.Adopt(connection);
        }
        catch (Win32Exception exception)
        {
            // The kernel watches no more descriptors for this user.
            Log.ConnectionFailed(exception);
            loop.Close(connection);
            return false;
        }

        if (connection.State.Protocol is not null)
        {
            loop.RequestFlush(connection);
        }

        // Either this sees that the server stops, or the loop that closes its connections sees this one.
        Interlocked.MemoryBarrier();
        if (IsStopping)
        {
            loop.CloseWaitingAgain();
        }

        return admission == Admission.Served;
    }

    /// <summary>Makes room for another connection.</summary>
    public void Forget(Connection connection)
    {
        Connections.Remove(connection);
        _gate.Leave(connection.Admission, connection.Transport.ClientKey);
    }

    /// <summary>
    /// Ends the transfers that have taken too long, in place of loops that no thread is left for. By the watcher; looks
    /// once a second.
    /// </summary>
    public void AbortLateTransfers()
    {
        var now = Environment.TickCount64;
        if (now - _lateTransfersAt < LateTransferMilliseconds)
        {
            return;
        }

        _lateTransfersAt = now;
        foreach (var connection in Connections.Snapshot())
        {
            connection.ExpireTransfer(now);
        }
    }

    /// <summary>The listener of a token, or null for the token of something else.</summary>
    public Listener? ListenerOf(ulong token) =>
        token >= FirstListenerToken && token - FirstListenerToken < (ulong)_listeners.Count
            ? _listeners[(int)(token - FirstListenerToken)]
            : null;

    /// <summary>When a connection that begins to wait now has waited for too long.</summary>
    public long DeadlineOf(ConnectionPhase phase) => Environment.TickCount64 + phase switch
    {
        ConnectionPhase.Head => _headMilliseconds,
        ConnectionPhase.Lingering => IsStopping ? LingerMillisecondsAtStop : LingerMilliseconds,
        _ => _keepAliveMilliseconds,
    };

    private void OpenListeners()
    {
        foreach (var address in _addresses)
        {
            if (ServerSockets.Listen(address) is { } listener)
            {
                listener.NewProtocol = address.NewProtocol;
                _listeners.Add(listener);
            }
        }
    }

    private void StartLoops()
    {
        for (var i = 0; i < _loops.Length; i++)
        {
            _loops[i] = new EventLoop(this, ServerSockets.NewReadiness());
        }

        // Only now: a connection accepted by one loop may be given to any other.
        foreach (var loop in _loops)
        {
            for (var i = 0; i < _listeners.Count; i++)
            {
                loop.Listen(_listeners[i], FirstListenerToken + (ulong)i);
            }

            if (!Threads.TryReserve(out var thread))
            {
                throw new StartupException("the system has no thread left");
            }

            thread.Give(loop);
        }

        Watcher.Start();
    }
}
