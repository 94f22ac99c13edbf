using SockRoute;

namespace SR0007;

public class Handlers
{
    [Get("/sr0007/[|{*x}/y")]
    public string A(string x) => x;
}
