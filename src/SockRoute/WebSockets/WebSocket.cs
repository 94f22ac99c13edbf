using System.Net;
using System.Text;
using SockRoute.WebSockets;

namespace SockRoute;

/// <summary>
/// The server's end of a WebSocket (RFC 6455), for a method that blocks while it waits. One thread receives; any number may
/// send.
/// </summary>
public sealed class WebSocket
{
    private const int InputSize = 4096;

    private readonly DuplexConnection _connection;
    private readonly WebSocketEnd _end;
    private byte[] _input;
    private int _start;
    private int _length;

    internal WebSocket(DuplexConnection connection, byte[] input, MessageLimits limits, string? subprotocol)
    {
        _connection = connection;
        _input = input.Length > 0 ? input : new byte[InputSize];
        _length = input.Length;
        _end = new WebSocketEnd(limits);
        _end.Begin(connection);
        Subprotocol = subprotocol;
    }

    /// <summary>The subprotocol that was agreed on, or <see langword="null"/> (RFC 6455 1.9).</summary>
    public string? Subprotocol { get; }

    /// <summary>The address of the client, or of the proxy in front of this server.</summary>
    public EndPoint RemoteEndPoint => _connection.RemoteEndPoint;

    /// <summary>
    /// With which code the client closed, see <see cref="WebSocketCloseCode"/>; <see langword="null"/> while it has not.
    /// </summary>
    public int? CloseCode => _end.CloseCode;

    /// <summary>
    /// Waits for the next message. Blocks; meanwhile pings are answered, and sent, see <see cref="MessageLimits.PingInterval"/>.
    /// </summary>
    /// <returns>
    /// The message, or <see langword="null"/>: the socket is closed, by either side, the client has gone, or the server stops.
    /// </returns>
    public WebSocketMessage? Receive()
    {
        while (!_end.IsOver)
        {
            var what = _end.Read(_input.AsSpan(_start, _length), out var consumed, out var message);
            _start += consumed;
            _length -= consumed;
            if (what is FrameEvent.Text or FrameEvent.Binary && !_end.IsClosing)
            {
                return new(what == FrameEvent.Text, message.ToArray());
            }

            if (what == FrameEvent.NeedMore && !TryFill())
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Sends a text message. Blocks while the client is slow.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="IOException">The client has gone, or takes nothing.</exception>
    /// <exception cref="InvalidOperationException">The socket is closed by this side.</exception>
    public void Send(string text) => Send(Opcode.Text, Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a binary message. Blocks while the client is slow.</summary>
    /// <param name="data">The bytes.</param>
    /// <exception cref="IOException">The client has gone, or takes nothing.</exception>
    /// <exception cref="InvalidOperationException">The socket is closed by this side.</exception>
    public void Send(ReadOnlySpan<byte> data) => Send(Opcode.Binary, data);

    /// <summary>Sends back or forwards a message as it is. Blocks while the client is slow.</summary>
    /// <param name="message">The message.</param>
    /// <exception cref="IOException">The client has gone, or takes nothing.</exception>
    /// <exception cref="InvalidOperationException">The socket is closed by this side.</exception>
    public void Send(WebSocketMessage message) => Send(message.IsText ? Opcode.Text : Opcode.Binary, message.Data.Span);

    /// <summary>
    /// Closes the socket (RFC 6455 7.1.2): nothing can be sent any more, and <see cref="Receive"/> returns null at the latest when
    /// the client has answered, for which it has two seconds. Does nothing when it is closed already.
    /// </summary>
    /// <param name="code">Why, see <see cref="WebSocketCloseCode"/>.</param>
    /// <param name="reason">Why, for people; what is longer than 123 bytes is cut.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is none that may be sent.</exception>
    public void Close(int code = WebSocketCloseCode.Normal, string reason = "")
    {
        if (!WebSocketCloseCode.MayBeSent(code))
        {
            throw new ArgumentOutOfRangeException(nameof(code), code, "A close code is 1000 to 1003, 1007 to 1014 or 3000 to 4999.");
        }

        _end.Close(code, reason);
        _connection.TryFlush();
    }

    /// <summary>Closes, and hears the client out.</summary>
    internal void Finish(int code)
    {
        _end.Close(code, "");
        while (Receive() is not null)
        {
        }

        _connection.TryFlush();
        _end.Release();
    }

    private void Send(Opcode opcode, ReadOnlySpan<byte> payload)
    {
        if (!_end.TryEnqueue(_connection, FrameWriter.Frame(opcode, payload)))
        {
            throw _end.CloseCode is null
                ? new InvalidOperationException("The socket is closed.")
                : new IOException("The client has closed the socket.");
        }

        if (!_connection.TryFlush())
        {
            throw new IOException("The client left, or took its messages too slowly.");
        }
    }

    /// <summary>Waits for bytes; false when the connection is over.</summary>
    private bool TryFill()
    {
        MakeRoom();
        while (!_end.IsOver && _connection.TryFlush())
        {
            var received = _connection.Receive(_input.AsSpan(_start + _length), _end.Deadline);
            if (received > 0)
            {
                _length += received;
                if (_end.IsClosing)
                {
                    // However much still comes: the client has its time to answer, and no more.
                    _end.Expire(Environment.TickCount64);
                }

                return true;
            }

            if (_connection.IsStopping && !_end.IsClosing)
            {
                _end.Close(WebSocketCloseCode.GoingAway, "the server stops");
            }
            else if (received == DuplexConnection.Ended)
            {
                return false;
            }
            else
            {
                _end.Expire(Environment.TickCount64);
            }
        }

        return false;
    }

    // A message that is too large is refused by the head of its frame, so this ends.
    private void MakeRoom()
    {
        _input.AsSpan(_start, _length).CopyTo(_input);
        _start = 0;
        if (_length == _input.Length)
        {
            Array.Resize(ref _input, 2 * _length);
        }
    }
}
