using SockRoute;

[Hub("/chat")]
public class Chat
{
    private const string Long = "0123456789" + "0123456789" + "0123456789" + "0123456789" + "0123456789" + "0123456789"
        + "0123456789" + "0123456789" + "0123456789" + "0123456789";

    [Joined] public void Came(Peer peer)
    {
        peer.Join("lobby");
        peer.Join("a b");
        peer.Leave("ä");
        peer.Room(Long).SendText(" \n");
        peer.Join($"a {peer.Id}");
        peer.Join($"{peer.Id} b");
        peer.Join(peer.User!);
        peer.Join("" + peer.Id);
    }
}
