using SockRoute;

namespace SR0009;

public class Handlers
{
    [Get("/sr0009[|?x={x}")]
    public string A(string x) => x;
}
