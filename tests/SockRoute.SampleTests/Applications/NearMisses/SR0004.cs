using SockRoute;

namespace SR0004;

public class Handlers
{
    [Get("/sr0004/x/")]
    public string A() => "";
}
