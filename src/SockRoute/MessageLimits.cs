namespace SockRoute;

/// <summary>
/// The sizes, rates and waits that the server allows the peers of hubs, WebSockets and lines of TCP. Read when the application
/// starts; a value that cannot be meant keeps it from starting.
/// </summary>
public sealed class MessageLimits
{
    /// <summary>
    /// The largest message, in bytes: one that is larger ends a WebSocket with 1009 (RFC 6455 7.4.1), and a connection of lines
    /// after an error. Default: 65536.
    /// </summary>
    public int MaxMessageSize { get; set; } = 64 * 1024;

    /// <summary>
    /// The most messages of one peer of a hub, or lines, in a second, of which as many may come at once; a part of a message, a
    /// ping, a pong and an empty line count as well. More end a WebSocket with 1008, and a connection of lines after an error.
    /// <see cref="int.MaxValue"/> is no limit. Default: 1000.
    /// </summary>
    public int MaxMessagesPerSecond { get; set; } = 1000;

    /// <summary>
    /// The most bytes that wait for one peer to take them, whatever the number of messages. Default: 1048576 (1 MiB).
    /// </summary>
    public int MaxQueuedBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// After how long a WebSocket of which nothing was heard is sent a ping (RFC 6455 5.5.2). Default: 30 seconds.
    /// </summary>
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer to a ping may take, until the connection ends. Default: 20 seconds.</summary>
    public TimeSpan PingTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// After how long a connection of lines ends in which nothing was said, either way. Default: 10 minutes.
    /// </summary>
    public TimeSpan LineIdleTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a peer may take to sign in, where it has to. Default: 10 seconds.</summary>
    public TimeSpan SignInTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long a peer may take nothing of what waits for it, until the connection ends. Default: 30 seconds.
    /// </summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    internal MessageLimits Copy() => (MessageLimits)MemberwiseClone();
}
