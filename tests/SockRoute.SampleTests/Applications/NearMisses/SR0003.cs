using SockRoute;

namespace SR0003;

public class Handlers
{
    [Get("/sr0003/{x}")]
    public string A(string x) => x;
}
