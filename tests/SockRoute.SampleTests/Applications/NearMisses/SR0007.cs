using SockRoute;

namespace SR0007;

public class Handlers
{
    [Get("/sr0007/y/{*x}")]
    public string A(string x) => x;
}
