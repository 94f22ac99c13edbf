using SockRoute;

namespace SR0006;

public class Handlers
{
    [Get("/sr0006/{x}/{y}")]
    public string A(string x, string y) => x + y;
}
