using SockRoute;

namespace SR4012;

[Hub("/sr4012")]
public class Chat
{
    [Joined] public void A(Peer peer) => peer.Join([|" a");
}
