using System.Net.Sockets;

namespace SockRoute.Client;

/// <summary>Bounds a row of blocking calls: closes the socket under them when the time is over.</summary>
internal sealed class SocketDeadline : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private Socket? _socket;
    private bool _isOver;

    public SocketDeadline(TimeSpan time, Socket? socket = null)
    {
        _socket = socket;
        _timer = new Timer(static state => ((SocketDeadline)state!).Expire(), this, time, Timeout.InfiniteTimeSpan);
    }

    public bool IsOver
    {
        get
        {
            lock (_gate)
            {
                return _isOver;
            }
        }
    }

    /// <summary>From now on the calls are of this socket.</summary>
    public void Watch(Socket socket)
    {
        lock (_gate)
        {
            _socket = socket;
            if (_isOver)
            {
                socket.Dispose();
            }
        }
    }

    /// <summary>Leaves the socket alone from now on, unless the time was over before.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _socket = null;
        }

        _timer.Dispose();
    }

    private void Expire()
    {
        lock (_gate)
        {
            _isOver = true;
            _socket?.Dispose();
        }
    }
}
