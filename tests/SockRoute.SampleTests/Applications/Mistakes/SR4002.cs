using SockRoute;

namespace SR4002;

[Hub("/sr4002")]
public class Chat
{
    [Joined] public bool [|A(Peer peer) => true;
}
