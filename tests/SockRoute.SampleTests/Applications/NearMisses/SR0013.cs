using SockRoute;

namespace SR0013;

public class Handlers
{
    [Get("/sr0013/{x}-{y}")]
    public string A(string x, string y) => x + y;
}
