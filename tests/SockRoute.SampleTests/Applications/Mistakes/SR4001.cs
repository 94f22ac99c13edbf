using SockRoute;

namespace SR4001;

[Hub("/sr4001")]
public class Chat
{
    [On("ping")] public void A(Peer peer) { }
    [On("ping")] public void [|B(Peer peer) { }
}
