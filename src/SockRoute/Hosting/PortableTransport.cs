using System.Net;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// A connection on a <see cref="Socket"/> that does not block; calls that block poll it, and look now and then whether
/// they were ended by another thread.
/// </summary>
internal sealed class PortableTransport : Transport
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private readonly Socket _socket;
    private readonly SocketName _remote;
    private EndPoint? _remoteEndPoint;
    private EndPoint? _localEndPoint;
    private long _sent;
    private bool _resetsOnClose;
    private volatile bool _isReceiveOver;
    private volatile bool _isSendOver;

    private PortableTransport(Socket socket, IPEndPoint remote)
    {
        _socket = socket;
        _remote = new SocketName(remote);
        Watch = new ConnectionWatch(this, socket);
    }

    /// <summary>What reports it.</summary>
    public ConnectionWatch Watch { get; }

    public override EndPoint RemoteEndPoint => _remoteEndPoint ??= _remote.ToEndPoint();

    public override EndPoint LocalEndPoint =>
        _localEndPoint ??= new SocketName((IPEndPoint)_socket.LocalEndPoint!).ToEndPoint();

    public override ulong ClientKey => _remote.ClientKey;

    public override int Unacknowledged => SendQueue.LengthOf(_socket, Interlocked.Read(ref _sent));

    /// <summary>The connection of an accepted socket; null, and closed, when it has ended already.</summary>
    public static PortableTransport? Of(Socket socket)
    {
        try
        {
            socket.NoDelay = true;
            socket.Blocking = false;
            return new(socket, (IPEndPoint)socket.RemoteEndPoint!);
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }

    public override int TryReceive(Span<byte> buffer)
    {
        var received = ResultOf(_socket.Receive(buffer, SocketFlags.None, out var error), error, IWire.Nothing);
        if (received > 0)
        {
            Watch.LookBehindRead();
        }

        return received;
    }

    public override int TrySend(ReadOnlySpan<byte> bytes)
    {
        var sent = ResultOf(_socket.Send(bytes, SocketFlags.None, out var error), error, 0);
        Interlocked.Add(ref _sent, Math.Max(sent, 0));
        return sent;
    }

    public override int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count) =>
        FileCopy.TrySend(this, head, file, offset, count);

    public override int Receive(Span<byte> buffer)
    {
        while (true)
        {
            var received = TryReceive(buffer);
            if (received != IWire.Nothing)
            {
                return received;
            }

            if (_isReceiveOver)
            {
                return IWire.End;
            }

            _socket.Poll(Look, SelectMode.SelectRead);
        }
    }

    public override void WaitUntilReadable(int milliseconds)
    {
        while (!_isReceiveOver && !Poll(Slice(ref milliseconds), SelectMode.SelectRead) && milliseconds != 0)
        {
        }
    }

    public override bool WaitUntilWritable(int milliseconds = -1)
    {
        while (!_isSendOver && !Poll(Slice(ref milliseconds), SelectMode.SelectWrite))
        {
            if (milliseconds == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there are bytes, without taking them: their number, or a special value.</summary>
    public int Peek()
    {
        Span<byte> one = stackalloc byte[1];
        try
        {
            return ResultOf(_socket.Receive(one, SocketFlags.Peek, out var error), error, IWire.Nothing);
        }
        catch (ObjectDisposedException)
        {
            return IWire.Gone;
        }
    }

    public override void SetResetOnClose(bool resets)
    {
        _resetsOnClose = resets;
        Try(() => _socket.LingerState = new LingerOption(resets, 0));
    }

    public override void ShutdownReceive()
    {
        _isReceiveOver = true;
        Try(() => _socket.Shutdown(SocketShutdown.Receive));
    }

    public override void ShutdownSend() => Try(() => _socket.Shutdown(SocketShutdown.Send));

    public override void ShutdownBoth()
    {
        _isReceiveOver = true;
        _isSendOver = true;
        Try(() => _socket.Shutdown(SocketShutdown.Both));
    }

    public override void Close() => Watch.Close(isOrderly: !_resetsOnClose);

    // A thread that sends may wait while another one closes; what it does next says that the connection is gone.
    private bool Poll(TimeSpan time, SelectMode mode)
    {
        try
        {
            return _socket.Poll(time, mode);
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    /// <summary>The time until the next look, which is taken off the whole.</summary>
    private static TimeSpan Slice(ref int milliseconds)
    {
        if (milliseconds < 0)
        {
            return Look;
        }

        var slice = Math.Min(milliseconds, (int)Look.TotalMilliseconds);
        milliseconds -= slice;
        return TimeSpan.FromMilliseconds(slice);
    }

    // What has ended already needs no shutdown and no option; the end of a receive may close the socket at this moment.
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private static int ResultOf(int result, SocketError error, int whenBusy) => error switch
    {
        SocketError.Success => result,
        SocketError.WouldBlock => whenBusy,
        _ => IWire.Gone,
    };
}
