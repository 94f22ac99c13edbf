using SockRoute;

namespace SR0011;

public class Handlers
{
    [Get("/sr0011/{x}")]
    public string A(string x) => x;

    [Get("[|/sr0011/{y}")]
    public string B(string y) => y;
}
