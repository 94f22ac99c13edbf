namespace SockRoute;

/// <summary>
/// Marks a class whose methods handle the messages of many peers: <see cref="OnAttribute"/>, <see cref="OnTextAttribute"/>,
/// <see cref="JoinedAttribute"/>, <see cref="LeftAttribute"/>, <see cref="SignInAttribute"/>. One instance, made at start,
/// serves the application; its methods run for one message of a peer at a time and in order, for several peers at once.
/// WebSocket clients (RFC 6455) come to its path, TCP clients to an address <c>tcp://HOST:PORT</c>.
/// </summary>
/// <param name="path">The path, which starts with a slash and has no parameters, for example <c>/chat</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HubAttribute(string path) : Attribute
{
    /// <summary>The path, as written.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// An interface that every message to this hub implements: one without a handler is then an error of the compiler. Default:
    /// <see langword="null"/>, nothing is checked.
    /// </summary>
    public Type? Accepts { get; set; }

    /// <inheritdoc cref="HubOptions.Origins"/>
    public string[] Origins { get; set; } = [];

    /// <inheritdoc cref="HubOptions.Protocols"/>
    public string[] Protocols { get; set; } = [];

    /// <inheritdoc cref="HubOptions.SlowPeers"/>
    public SlowPeers SlowPeers { get; set; }

    /// <inheritdoc cref="HubOptions.QueueLength"/>
    public int QueueLength { get; set; } = HubOptions.DefaultQueueLength;
}
