using SockRoute;

namespace SR1017;

public class Handlers
{
    [Get("/sr1017")]
    public string A() => "";
}
