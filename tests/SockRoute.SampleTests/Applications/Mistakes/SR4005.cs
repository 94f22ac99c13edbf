using SockRoute;

namespace SR4005;

[Hub("/sr4005")]
public class Chat
{
    [On([|"")] public void A() { }
}
