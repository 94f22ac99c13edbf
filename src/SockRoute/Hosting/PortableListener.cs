using System.Net;
using System.Net.Sockets;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>
/// A listening <see cref="Socket"/>. One connection at most is accepted before a loop takes it: the others wait in the
/// backlog, as with a listener that is polled.
/// </summary>
internal sealed class PortableListener : Listener
{
    private const int Backlog = 4096;

    // Invariant: no call into a readiness under the gate, since that calls TryTake of a watch under its own.
    private readonly Lock _gate = new();
    private readonly Socket _socket;
    private readonly SocketAsyncEventArgs _accept = new(true);
    private readonly List<ListenerWatch> _watches = [];
    private Socket? _accepted;
    private SocketError _error;
    private bool _isAccepting;
    private bool _isClosed;
    private int _turn;

    private PortableListener(Socket socket, ListenAddress address)
    {
        _socket = socket;
        _accept.Completed += (_, _) => CompleteLater();
        Url = ServerSockets.UrlOf(address, ((IPEndPoint)socket.LocalEndPoint!).Port);
    }

    public override string Url { get; }

    public override bool IsExhausted => OperatingSystem.IsLinux() && DescriptorReserve.IsReached();

    /// <summary>Listens on an address, or says why it cannot.</summary>
    public static ListenError? TryOpen(IPEndPoint endPoint, ListenAddress address, bool isDual, out Listener? listener)
    {
        listener = null;
        Socket? socket = null;
        try
        {
            socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (endPoint.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = isDual;
            }

            socket.Bind(endPoint);
            socket.Listen(Backlog);
            listener = new PortableListener(socket, address);
            return null;
        }
        catch (SocketException exception)
        {
            socket?.Dispose();
            return new(exception.SocketErrorCode, exception.Message);
        }
    }

    /// <summary>Begins to report waiting connections to a loop.</summary>
    public void Add(PortableReadiness readiness, ulong token)
    {
        var watch = new ListenerWatch(this, readiness, token);
        lock (_gate)
        {
            _watches.Add(watch);
        }

        watch.Rearm();
    }

    /// <summary>Stops that.</summary>
    public void Remove(PortableReadiness readiness)
    {
        lock (_gate)
        {
            _watches.RemoveAll(watch => watch.Readiness == readiness);
        }
    }

    /// <summary>Whether a loop still wants to know.</summary>
    public bool Has(ListenerWatch watch)
    {
        lock (_gate)
        {
            return !_isClosed && _watches.Contains(watch);
        }
    }

    /// <summary>Whether there is something to take; begins to wait for it otherwise.</summary>
    public bool IsReady()
    {
        lock (_gate)
        {
            TryStart();
            return IsComplete;
        }
    }

    public override Transport? TryAccept(out bool isExhausted)
    {
        Socket? socket;
        lock (_gate)
        {
            TryStart();
            socket = _accepted;
            isExhausted = socket is null
                ? _error is SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable
                : OperatingSystem.IsLinux() && DescriptorReserve.Contains((int)socket.Handle);
            _error = SocketError.Success;
            _accepted = null;
        }

        return socket is null ? null : PortableTransport.Of(socket);
    }

    public override void WhileOpen(Action action)
    {
        if (!_isClosed)
        {
            action();
        }
    }

    public override void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _watches.Clear();
            _accepted?.Dispose();
        }

        _socket.Dispose();
    }

    private bool IsComplete => _accepted is not null || _error != SocketError.Success;

    // Under the gate.
    private void TryStart()
    {
        if (_isClosed || _isAccepting || IsComplete)
        {
            return;
        }

        _isAccepting = true;
        _accept.AcceptSocket = null;
        if (!_socket.AcceptAsync(_accept))
        {
            Complete();
        }
    }

    // Under the gate.
    private void Complete()
    {
        _isAccepting = false;
        _error = _accept.SocketError;
        _accepted = _error == SocketError.Success ? _accept.AcceptSocket : null;
        if (_isClosed)
        {
            _accepted?.Dispose();
        }
    }

    private void CompleteLater()
    {
        ListenerWatch? next = null;
        lock (_gate)
        {
            Complete();
            if (_watches.Count > 0)
            {
                _turn = (_turn + 1) % _watches.Count;
                next = _watches[_turn];
            }
        }

        next?.Report();
    }
}
