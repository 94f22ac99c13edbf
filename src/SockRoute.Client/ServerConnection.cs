using System.Net.Sockets;
using SockRoute.WebSockets;

namespace SockRoute.Client;

/// <summary>
/// The bytes of a connection. One thread receives, any number may send, each send as a whole; nothing that the receiver
/// sends waits for the server, which may be waiting for the receiver.
/// </summary>
internal sealed class ServerConnection(Socket socket, Stream stream)
{
    private const int InputSize = 4096;

    // Invariant: whoever writes to the stream holds it, and so does who says that nothing follows.
    private readonly Lock _sendGate = new();
    private byte[] _input = new byte[InputSize];
    private int _start;
    private int _length;
    private byte[]? _pong;
    private byte[]? _ping;
    private bool _isFinished;
    private volatile string? _endReason;
    private long _waitsSince = long.MaxValue;

    /// <summary>How long the server is given for its part of an end.</summary>
    public static TimeSpan CloseTime { get; } = TimeSpan.FromSeconds(2);

    /// <summary>What has arrived and was not consumed.</summary>
    public Span<byte> Input => _input.AsSpan(_start, _length);

    /// <summary>Since when a receiver waits for bytes, in milliseconds of the system; the future while none does.</summary>
    public long WaitsSince => Volatile.Read(ref _waitsSince);

    public Socket Socket => socket;

    public void Consume(int length)
    {
        _start += length;
        _length -= length;
    }

    /// <summary>Waits for bytes behind the input; false when nothing more comes.</summary>
    /// <param name="most">How long the input may become at all; it is shorter now.</param>
    /// <exception cref="IOException">The connection is lost.</exception>
    public bool TryFill(int most)
    {
        MakeRoom(most);
        Volatile.Write(ref _waitsSince, Environment.TickCount64);
        try
        {
            var received = stream.Read(_input, _length, _input.Length - _length);
            _length += received;
            return received > 0;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            throw Lost(exception);
        }
        finally
        {
            Volatile.Write(ref _waitsSince, long.MaxValue);
        }
    }

    /// <summary>Sends all of it. Blocks while the server is slow.</summary>
    /// <exception cref="IOException">The connection is lost, or at its end.</exception>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        lock (_sendGate)
        {
            if (_isFinished)
            {
                throw new IOException("The connection is closed.");
            }

            try
            {
                stream.Write(bytes);
                WriteControl();
            }
            catch (Exception exception) when (IsLoss(exception))
            {
                // What was sent in part cannot be followed by anything.
                var lost = Lost(exception);
                Abort(Detail(exception));
                throw lost;
            }
        }

        FlushControl();
    }

    /// <summary>
    /// Sends a ping or a pong as soon as that takes no waiting. A later one takes the place of one that was not sent (RFC 6455
    /// 5.5.3).
    /// </summary>
    public void SendControl(Opcode opcode, ReadOnlySpan<byte> payload)
    {
        Volatile.Write(ref opcode == Opcode.Pong ? ref _pong : ref _ping, FrameWriter.Masked(opcode, payload));
        FlushControl();
    }

    /// <summary>Sends what waits for a moment in which nobody sends and there is room.</summary>
    public void FlushControl()
    {
        // Who holds the gate looks again once it is free, so that nothing stays behind.
        while ((_pong ?? _ping) is not null && _sendGate.TryEnter())
        {
            try
            {
                if (!TrySendControl(ref _pong) || !TrySendControl(ref _ping))
                {
                    return;
                }
            }
            finally
            {
                _sendGate.Exit();
            }
        }
    }

    /// <summary>Sends the last bytes, if there are any, and the end of this direction unless the last bytes say it.</summary>
    public void Finish(ReadOnlySpan<byte> last)
    {
        using var deadline = new SocketDeadline(CloseTime, socket);
        if (!_sendGate.TryEnter(CloseTime))
        {
            return;
        }

        try
        {
            if (_isFinished)
            {
                return;
            }

            _isFinished = true;
            if (last.IsEmpty)
            {
                socket.Shutdown(SocketShutdown.Send);
            }
            else
            {
                WriteControl();
                stream.Write(last);
            }
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // The receiver finds the connection lost, and says so.
            Abort(Detail(exception));
        }
        finally
        {
            _sendGate.Exit();
        }
    }

    /// <summary>Closes the connection; calls that wait for it end.</summary>
    public void Abort(string? reason = null)
    {
        _endReason ??= reason;
        socket.Dispose();
    }

    private static bool IsLoss(Exception exception) =>
        exception is IOException or SocketException or ObjectDisposedException or InvalidOperationException;

    // The first reason is the one that counts; what follows from it is that the socket is closed.
    private string Detail(Exception exception) =>
        _endReason ?? (exception.InnerException as SocketException ?? exception).Message;

    private IOException Lost(Exception exception) => new("The connection is lost: " + Detail(exception), exception);

    // Who sends may wait.
    private void WriteControl()
    {
        if (Interlocked.Exchange(ref _pong, null) is { } pong)
        {
            stream.Write(pong);
        }

        if (Interlocked.Exchange(ref _ping, null) is { } ping)
        {
            stream.Write(ping);
        }
    }

    private bool TrySendControl(ref byte[]? frame)
    {
        try
        {
            if (frame is null || _isFinished)
            {
                frame = null;
                return true;
            }

            // A socket with room at all has room for a control frame.
            if (!socket.Poll(0, SelectMode.SelectWrite))
            {
                return false;
            }

            stream.Write(Interlocked.Exchange(ref frame, null));
            return true;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // The receiver finds the connection lost, and says so.
            Abort(Detail(exception));
            return false;
        }
    }

    private void MakeRoom(int most)
    {
        Input.CopyTo(_input);
        _start = 0;
        if (_length == _input.Length)
        {
            Array.Resize(ref _input, (int)Math.Min(2L * _length, Math.Max(most, _length + InputSize)));
        }
    }
}
