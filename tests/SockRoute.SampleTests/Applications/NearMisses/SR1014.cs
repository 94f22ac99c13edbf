using SockRoute;

namespace SR1014;

public class Handlers
{
    [Get("/sr1014")]
    public int A() => 5;
}
