using SockRoute;

[Hub("/chat")]
public class Chat(HttpContext [|context|])
{
    [Joined] public void Came(Peer peer) => peer.SendText(context.ToString()!);
}
