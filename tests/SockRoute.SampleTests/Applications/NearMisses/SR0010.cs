using SockRoute;

namespace SR0010;

public class Handlers
{
    [Get("/sr0010/{*x}")]
    public string A(string x) => x;
}
