using SockRoute;

namespace SR0009;

public class Handlers
{
    [Get("/sr0009")]
    public string A(string x) => x;
}
