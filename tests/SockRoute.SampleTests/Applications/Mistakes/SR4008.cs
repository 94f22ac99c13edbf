using SockRoute;

namespace SR4008;

public class Rooms
{
    [WebSocket("/sr4008")] public void [|A() { }
}
