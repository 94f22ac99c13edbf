using SockRoute;

namespace SR0010;

public class Handlers
{
    [Get("/sr0010/[|{*x:int}")]
    public string A(string x) => x;
}
