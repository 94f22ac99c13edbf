using SockRoute.Client;
using SockRoute.Hubs;

namespace SockRoute;

/// <summary>
/// A client of a server of messages: a hub, over WebSocket (RFC 6455) or over lines of TCP. Any number of threads may send; what
/// comes is either taken with <see cref="Receive"/>, or given to handlers on a thread of the client's own.
/// </summary>
/// <remarks>
/// Pings of the server are answered while something receives: a call of <see cref="Receive"/>, or the thread of the handlers, unless
/// one of these takes long.
/// </remarks>
public sealed class MessageClient : IDisposable
{
    private readonly Session _session;
    private readonly MessageHandlers _handlers = new();
    private readonly Lock _startGate = new();
    private Thread? _thread;
    private bool _mayStart;

    private MessageClient(Session session)
    {
        _session = session;
        session.OnDisconnected = failure => Guard(() => Disconnected?.Invoke(failure));
        session.OnReconnected = () => Guard(() => Reconnected?.Invoke());
    }

    /// <summary>
    /// Every message, of whatever type. Raised on the thread of the handlers, which the first handler starts.
    /// </summary>
    public event Action<ReceivedMessage>? Received
    {
        add
        {
            if (value is not null)
            {
                Add(null, value);
            }
        }

        remove
        {
            if (value is not null)
            {
                _handlers.Remove(value);
            }
        }
    }

    /// <summary>
    /// The connection has ended, and the client was not closed: with what was wrong, or with <see langword="null"/> when the server
    /// closed it as it should. Raised by whoever receives.
    /// </summary>
    public event Action<Exception?>? Disconnected;

    /// <summary>
    /// The client has connected again, see <see cref="MessageClientOptions.Reconnects"/>; an application that has to sign in does so
    /// here. Raised by whoever receives, before the next message is.
    /// </summary>
    public event Action? Reconnected;

    /// <summary>
    /// A handler, or another event of the client, has thrown an exception. Where nobody takes it, it is written to the standard error
    /// stream; the next message comes all the same.
    /// </summary>
    public event Action<Exception>? HandlerFailed;

    /// <summary>
    /// Why the WebSocket was closed, see <see cref="WebSocketCloseCode"/>; <see langword="null"/> while it is open, and for TCP.
    /// </summary>
    public int? CloseCode => _session.Carrier.CloseCode;

    /// <summary>The subprotocol that the server chose, or <see langword="null"/> (RFC 6455 1.9).</summary>
    public string? Subprotocol => _session.Subprotocol;

    /// <summary>Connects to a server. Blocks for ten seconds at the most, and while the host's name is looked up.</summary>
    /// <param name="url"><c>ws://HOST:PORT/path</c> for a WebSocket, or <c>tcp://HOST:PORT</c> for lines of TCP.</param>
    /// <exception cref="ArgumentException">The URL is none of these; <c>wss</c> and <c>tls</c> need options.</exception>
    /// <exception cref="IOException">There is no server, or not one that is meant; the message says which.</exception>
    public static MessageClient Connect(string url) => Connect(url, new MessageClientOptions());

    /// <summary>
    /// Connects to a server. Blocks for <see cref="MessageClientOptions.ConnectTimeout"/> at the most, and while the host's name is
    /// looked up.
    /// </summary>
    /// <param name="url">
    /// <c>ws://HOST:PORT/path</c> for a WebSocket, <c>tcp://HOST:PORT</c> for lines of TCP, and with <see
    /// cref="MessageClientOptions.UseTls()"/> <c>wss</c> and <c>tls</c> in their place.
    /// </param>
    /// <param name="options">How to connect.</param>
    /// <exception cref="ArgumentException">The URL is none of these, or an option cannot be meant.</exception>
    /// <exception cref="IOException">There is no server, or not one that is meant; the message says which.</exception>
    public static MessageClient Connect(string url, MessageClientOptions options) => Connect(url, options, static _ => { });

    /// <summary>Connects to a server, with handlers that miss nothing: none of them is called before all of them are there.</summary>
    /// <inheritdoc cref="Connect(string, MessageClientOptions)"/>
    /// <param name="url">As without handlers.</param>
    /// <param name="options">How to connect.</param>
    /// <param name="prepare">Adds handlers to the client, which is connected already.</param>
    public static MessageClient Connect(string url, MessageClientOptions options, Action<MessageClient> prepare)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(prepare);
        var address = ServerAddress.Parse(url);
        var copy = options.Copy();
        OptionsCheck.Check(copy, address);
        var client = new MessageClient(new Session(address, copy));
        try
        {
            prepare(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }

        client.Start(mayStart: true);
        return client;
    }

    /// <summary>Sends a message. Blocks while the server is slow.</summary>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="message">The message.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    /// <exception cref="IOException">The connection is lost, or closed by the server.</exception>
    /// <exception cref="InvalidOperationException">The client is closed.</exception>
    public void Send<[MessageOut] T>(T message) => Open().Send(Outgoing.Of(message));

    /// <summary>Sends plain text. Blocks while the server is slow. Over TCP it is a line, and ends of lines within it are blanks.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="IOException">The connection is lost, or closed by the server.</exception>
    /// <exception cref="InvalidOperationException">The client is closed.</exception>
    public void SendText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open().SendText(text);
    }

    /// <summary>
    /// Waits for the next message. Blocks, also while the client connects again, see <see
    /// cref="MessageClientOptions.Reconnects"/>. Of several threads that wait, one gets it.
    /// </summary>
    /// <returns>
    /// The message, or <see langword="null"/>: the client is closed, or the server has closed the connection, or it is lost, which
    /// <see cref="CloseCode"/> and <see cref="Disconnected"/> tell apart.
    /// </returns>
    /// <exception cref="InvalidOperationException">There are handlers, which get the messages.</exception>
    public ReceivedMessage? Receive()
    {
        if (!_handlers.IsEmpty)
        {
            throw new InvalidOperationException("The messages go to the handlers of the client, so there is nothing to receive.");
        }

        return _session.Receive();
    }

    /// <summary>Gives the messages of a type to a handler, on the thread of the handlers, which the first one starts.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="handler">Takes them, one at a time, in their order.</param>
    public void On<[MessageIn] T>(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        Add(MessageContract.TypeOf<T>(), message => handler(message.Read<T>()));
    }

    /// <summary>
    /// Closes the client: a WebSocket with 1000 (RFC 6455 7.4.1), a TCP connection by its end in one direction, then in the other.
    /// What still comes is not taken. Blocks for two seconds at the most in each direction, after which the connection is cut. Does
    /// nothing when it is closed already.
    /// </summary>
    public void Close() => _session.Close();

    /// <summary>Closes the client, as <see cref="Close"/> does.</summary>
    public void Dispose() => Close();

    private Carrier Open() =>
        _session.IsClosing ? throw new InvalidOperationException("The client is closed.") : _session.Carrier;

    private void Add(string? type, Action<ReceivedMessage> handle)
    {
        _handlers.Add(type, handle);
        Start(mayStart: false);
    }

    private void Start(bool mayStart)
    {
        lock (_startGate)
        {
            _mayStart |= mayStart;
            if (_mayStart && _thread is null && !_handlers.IsEmpty)
            {
                _thread = new Thread(Deliver) { IsBackground = true, Name = "Message handlers" };
                _thread.Start();
            }
        }
    }

    private void Deliver()
    {
        while (_session.Receive() is { } message)
        {
            _handlers.Deliver(message, Guard);
        }
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            if (HandlerFailed is { } failed)
            {
                failed(exception);
            }
            else
            {
                Console.Error.WriteLine(exception);
            }
        }
    }
}
