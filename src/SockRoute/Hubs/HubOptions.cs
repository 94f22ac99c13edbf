using System.ComponentModel;

namespace SockRoute;

/// <summary>What a hub's attribute says. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HubOptions
{
    internal const int DefaultQueueLength = 256;

    /// <summary>
    /// The origins whose pages may connect, for example <c>https://example.org</c>, or <c>*</c> for all (RFC 6455 10.2). Default:
    /// none but that of the server itself. A client that sends no origin is no page, and may always connect.
    /// </summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>
    /// The subprotocols that the server speaks (RFC 6455 1.9): the first that a client offers too is chosen. Default: none.
    /// </summary>
    public IReadOnlyList<string> Protocols { get; init; } = [];

    /// <summary>What is done about a peer whose queue is full. Default: <see cref="SlowPeers.Disconnect"/>.</summary>
    public SlowPeers SlowPeers { get; init; }

    /// <summary>The most messages that wait for one peer to take them. Default: 256.</summary>
    public int QueueLength { get; init; } = DefaultQueueLength;
}
