namespace SockRoute.Hubs;

/// <summary>
/// A hub as its application sees it. Stands before <see cref="HubHost"/>, so that an application without hubs does not carry
/// their code: it never makes one of these.
/// </summary>
internal abstract class HubLines
{
    /// <summary>The path of the hub.</summary>
    public abstract string Path { get; }

    public abstract Peers Peers { get; }

    public abstract Type HubType { get; }

    /// <summary>What a TCP client of the hub speaks.</summary>
    public abstract ConnectionProtocol NewProtocol();

    public static HubLines Of<THub>(HubHost hub) => new LinesOf(hub, typeof(THub));

    private sealed class LinesOf(HubHost hub, Type type) : HubLines
    {
        public override string Path => hub.Path;

        public override Peers Peers => hub.Peers;

        public override Type HubType => type;

        public override ConnectionProtocol NewProtocol() => new LinePeer(hub);
    }
}
