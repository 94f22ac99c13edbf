using SockRoute;

namespace SR0006;

public class Handlers
{
    [Get("/sr0006/{x}/{[|x}")]
    public string A(string x) => x;
}
