using SockRoute;

namespace SR4010;

public class Chat
{
    [[|Joined] public void A() { }
}
