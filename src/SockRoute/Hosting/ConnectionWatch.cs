using System.Net.Sockets;
using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// Watches one connection by a receive of no bytes, which is under way at most once, whatever it is that its end then
/// means.
/// </summary>
internal sealed class ConnectionWatch : PortableWatch
{
    // Invariant: no call into a readiness under the gate, since that calls TryTake under its own.
    private readonly Lock _gate = new();
    private readonly PortableTransport _transport;
    private readonly SocketAsyncEventArgs _probe = new(true);
    private readonly Socket _socket;
    private PortableReadiness? _readiness;
    private ulong _token;
    private Interest? _interest;
    private Interest _queuedFor;
    private bool _isProbing;
    private bool _isQueued;
    private bool _isClosed;
    private bool _isShuttingDown;

    public ConnectionWatch(PortableTransport transport, Socket socket)
    {
        _transport = transport;
        _socket = socket;
        _probe.SetBuffer([], 0, 0);
        _probe.Completed += (_, _) => Complete();
    }

    /// <summary>The socket, for calls that are made for many at once.</summary>
    public Socket Socket => _socket;

    /// <summary>Whether it waits for room to send.</summary>
    public bool IsForWriting => IsFor(Interest.Write) || IsFor(Interest.ReadAndWrite);

    public void Watch(PortableReadiness readiness, ulong token, Interest interest)
    {
        lock (_gate)
        {
            _readiness = readiness;
            _token = token;
            _interest = interest;
        }

        Rearm();
    }

    /// <summary>Looks for the end behind the bytes that were just read: until now they hid it.</summary>
    public void LookBehindRead()
    {
        if (IsFor(Interest.HangUp))
        {
            Rearm();
        }
    }

    public override void Rearm()
    {
        PortableReadiness? writing;
        bool isReading;
        lock (_gate)
        {
            if (_isClosed || _isQueued || _interest is null)
            {
                return;
            }

            writing = _interest is Interest.Write or Interest.ReadAndWrite ? _readiness : null;
            isReading = _interest != Interest.Write && !_isProbing;
            _isProbing |= isReading;
        }

        writing?.SelectWrite(this);
        if (isReading)
        {
            Probe();
        }
    }

    public override bool TryTake(out ulong token)
    {
        lock (_gate)
        {
            _isQueued = false;
            token = _token;
            if (_isClosed)
            {
                return false;
            }

            if (_interest == _queuedFor)
            {
                _interest = _interest == Interest.HangUp ? null : _interest;
                return true;
            }
        }

        // Something else is wanted meanwhile.
        Rearm();
        return false;
    }

    /// <summary>There is room to send.</summary>
    public void ReportWritable() => Report(IsFor(Interest.Write) ? Interest.Write : Interest.ReadAndWrite);

    /// <summary>Closes the socket.</summary>
    /// <param name="isOrderly">Whether the peer is to see an end and no reset.</param>
    public void Close(bool isOrderly)
    {
        bool isProbing;
        lock (_gate)
        {
            _isClosed = true;
            isProbing = _isProbing;
            _isShuttingDown = isProbing && isOrderly && !OperatingSystem.IsWindows();
        }

        if (!isProbing)
        {
            Release();
        }
        else if (_isShuttingDown)
        {
            EndProbe();
        }
        else
        {
            _socket.Dispose();
        }
    }

    // To close a socket with a call under way is to reset it. This ends the receive, and the later of the two closes.
    private void EndProbe()
    {
        _transport.ShutdownBoth();
        bool isLast;
        lock (_gate)
        {
            _isShuttingDown = false;
            isLast = !_isProbing;
        }

        if (isLast)
        {
            Release();
        }
    }

    private bool IsFor(Interest interest)
    {
        lock (_gate)
        {
            return !_isClosed && _interest == interest;
        }
    }

    private void Probe()
    {
        bool isUnderWay;
        try
        {
            isUnderWay = _socket.ReceiveAsync(_probe);
        }
        catch (ObjectDisposedException)
        {
            // Closed by another thread between the look at the flag and the call.
            return;
        }

        if (!isUnderWay)
        {
            Complete();
        }
    }

    private void Complete()
    {
        Interest? interest;
        bool isLast;
        lock (_gate)
        {
            _isProbing = false;
            isLast = _isClosed && !_isShuttingDown;
            interest = _isClosed ? null : _interest;
        }

        if (isLast)
        {
            Release();
        }

        switch (interest)
        {
            case Interest.Read or Interest.ReadAndWrite:
                Report(interest.Value);
                break;
            case Interest.HangUp:
                CompleteHangUp();
                break;
        }
    }

    private void Release()
    {
        _probe.Dispose();
        _socket.Dispose();
    }

    // With bytes before the end, the end shows once they are read.
    private void CompleteHangUp()
    {
        switch (_transport.Peek())
        {
            case IWire.End or IWire.Gone:
                Report(Interest.HangUp);
                break;
            case IWire.Nothing:
                Rearm();
                break;
        }
    }

    private void Report(Interest interest)
    {
        PortableReadiness? readiness;
        lock (_gate)
        {
            if (_isClosed || _isQueued || _interest != interest)
            {
                return;
            }

            _isQueued = true;
            _queuedFor = interest;
            readiness = _readiness;
        }

        readiness?.Report(this);
    }
}
