namespace SockRoute;

/// <summary>
/// The sizes, counts and waits that the server allows its clients. Read when the application starts; a value that
/// cannot be meant keeps it from starting.
/// </summary>
public sealed class ServerLimits
{
    /// <summary>
    /// The longest request line (RFC 9112 3), in bytes, its CR LF included; a longer one is answered with 414 (RFC 9110
    /// 15.5.15). Default: 8192.
    /// </summary>
    public int MaxRequestLineSize { get; set; } = 8192;

    /// <summary>
    /// The most bytes from the end of the request line to the end of the head; more are answered with 431 (RFC 6585 5).
    /// Default: 32768.
    /// </summary>
    public int MaxRequestHeadersTotalSize { get; set; } = 32768;

    /// <summary>
    /// The greatest number of header field lines; more are answered with 431 (RFC 6585 5). Default: 100.
    /// </summary>
    public int MaxRequestHeaderCount { get; set; } = 100;

    /// <summary>
    /// The largest request body, in bytes, without the framing of chunks; a larger one is answered with 413 (RFC 9110
    /// 15.5.14). <see cref="RequestSizeLimitAttribute"/> sets another limit for a route; <see cref="long.MaxValue"/> is
    /// none. Default: 10485760 (10 MiB).
    /// </summary>
    public long MaxRequestBodySize { get; set; } = 10 * 1024 * 1024;

    /// <summary>What the peers of hubs, WebSockets and lines of TCP are allowed.</summary>
    public MessageLimits Messages { get; private set; } = new();

    /// <summary>
    /// The most requests that one connection serves; the last answer says <c>Connection: close</c> (RFC 9112 9.6).
    /// Default: <see cref="int.MaxValue"/>, no limit.
    /// </summary>
    public int MaxRequestsPerConnection { get; set; } = int.MaxValue;

    /// <summary>
    /// The most connections at a time; a client beyond it is answered with 503 and <c>Retry-After</c> (RFC 9110 15.6.4)
    /// and closed. Default: 20000.
    /// </summary>
    public int MaxConcurrentConnections { get; set; } = 20_000;

    /// <summary>
    /// The most connections at a time from one IPv4 address, or from the IPv6 addresses that have their first 64 bits
    /// in common; a client beyond it is answered with 503 and <c>Retry-After</c> (RFC 9110 15.6.4) and closed. Behind a
    /// proxy all connections come from its address. Default: <see cref="int.MaxValue"/>, no limit.
    /// </summary>
    public int MaxConnectionsPerAddress { get; set; } = int.MaxValue;

    /// <summary>
    /// The most handlers that may block at a time, each of which holds a thread; one more for each processor serves all
    /// others. Beyond it, a request for a route that is known to block is answered with 503 and <c>Retry-After</c> (RFC
    /// 9110 15.6.4), and other routes are served. A route is known once its handler was seen to block: as many first
    /// requests of one as this allows, and more, at once keep others waiting. Default: 1024.
    /// </summary>
    public int MaxHandlerThreads { get; set; } = 1024;

    /// <summary>
    /// The most bytes that all waiting connections keep together: heads and bound bodies that have arrived in part, and
    /// answers that clients have not taken. A request beyond it is answered with 503 and <c>Retry-After</c> (RFC 9110
    /// 15.6.4); a client that does not take its answer is closed. The buffers behind them may be twice as large.
    /// Default: 268435456 (256 MiB).
    /// </summary>
    public long MaxParkedBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>
    /// How long a request head may take from its first byte to its last; then the answer is 408 (RFC 9110 15.5.9). Kept
    /// to a second. Default: 30 seconds.
    /// </summary>
    public TimeSpan RequestHeadersTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a connection may stay open without a request; then it is closed without a word (RFC 9112 9.5). Kept to
    /// a second. Default: 130 seconds.
    /// </summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(130);

    /// <summary>
    /// How fast a client must send the body of a request, while the server waits for it; a slower one is answered with
    /// 408 (RFC 9110 15.5.9). <see langword="null"/>: as slowly as it likes. Default: 240 bytes a second, 10 seconds of
    /// grace.
    /// </summary>
    public MinDataRate? MinRequestBodyDataRate { get; set; } = new(240, TimeSpan.FromSeconds(10));

    /// <summary>
    /// How fast a client must take a response, while the server waits for it; a slower one loses the connection (RFC
    /// 9112 9.5). <see langword="null"/>: as slowly as it likes. Default: 240 bytes a second, 10 seconds of grace.
    /// </summary>
    public MinDataRate? MinResponseDataRate { get; set; } = new(240, TimeSpan.FromSeconds(10));

    /// <summary>The values as they are now: what is changed later does nothing.</summary>
    internal ServerLimits Copy()
    {
        var copy = (ServerLimits)MemberwiseClone();
        copy.Messages = Messages.Copy();
        return copy;
    }
}
