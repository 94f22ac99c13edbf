using SockRoute;

namespace SR0014;

public class Handlers
{
    [Get("/sr0014/{x:int:min(1)}")]
    public string A(string x) => x;
}
