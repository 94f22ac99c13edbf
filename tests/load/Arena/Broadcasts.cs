using SockRoute;

namespace Arena;

/// <summary>Sends every message to all others. Not in HttpArena.</summary>
[Hub("/ws/broadcast")]
public sealed class Broadcasts
{
    [OnText]
    public void Say(Peer peer, string text) => peer.Others.SendText(text);
}
