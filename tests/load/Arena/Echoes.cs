using SockRoute;

namespace Arena;

/// <summary>Sends every message back, over WebSockets and to lines over TCP. Not in HttpArena.</summary>
[Hub("/ws/echo")]
public sealed class Echoes
{
    [OnText]
    public void Echo(Peer peer, string text) => peer.SendText(text);
}
