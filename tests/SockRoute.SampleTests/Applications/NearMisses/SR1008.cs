using SockRoute;

namespace SR1008;

public class Handlers
{
    [Get("/sr1008")]
    public string A() => "";
}
