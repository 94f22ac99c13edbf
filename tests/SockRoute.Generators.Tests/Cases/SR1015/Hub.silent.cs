using SockRoute;

public interface IStore;

[Hub("/chat")]
public class Chat(IStore store, IStore? other = null)
{
    [Joined] public void Came(Peer peer) => peer.SendText($"{store}{other}");
}
