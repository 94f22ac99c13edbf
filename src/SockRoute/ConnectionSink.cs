using System.Net;

namespace SockRoute;

/// <summary>Where the messages of a connection that does not speak HTTP go. Safe for use by several threads at once.</summary>
internal abstract class ConnectionSink
{
    public abstract EndPoint RemoteEndPoint { get; }

    /// <summary>Whom the connection counts for: an address, or a network of IPv6 addresses.</summary>
    public abstract ulong ClientKey { get; }

    /// <summary>
    /// Since when the peer has taken nothing of what waits for it, as <see cref="Environment.TickCount64"/> counts; null while
    /// nothing waits.
    /// </summary>
    public abstract long? StalledSince { get; }

    /// <summary>The bytes that wait for the peer to take them.</summary>
    public abstract long QueuedBytes { get; }

    /// <summary>Sends bytes as soon as the peer takes them. Does not block.</summary>
    /// <param name="bytes">Bytes that never change.</param>
    public abstract void Post(ReadOnlyMemory<byte> bytes);

    /// <summary>Sends a message as soon as the peer takes it, unless too many wait already. Does not block.</summary>
    /// <param name="message">Bytes that never change.</param>
    /// <param name="maxQueued">The most messages that wait.</param>
    /// <param name="policy">What is done when more would have to.</param>
    /// <returns>Whether the peer keeps up.</returns>
    public abstract bool TryPost(ReadOnlyMemory<byte> message, int maxQueued, SlowPeers policy);

    /// <summary>Has the protocol looked after although nothing has come: it is over, or has another deadline.</summary>
    public abstract void Wake();

    /// <summary>Ends the connection at once.</summary>
    public abstract void Abort();
}
