using SockRoute;

namespace SR0015;

public class Handlers
{
    [RouteConstraint("sr0015")]
    public static bool [|IsShort(string text) => text.Length < 5;
}
