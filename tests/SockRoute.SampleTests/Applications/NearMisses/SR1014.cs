using SockRoute;

namespace SR1014;

public class Handlers
{
    [Get("/sr1014")]
    public byte[] A() => [5];
}
