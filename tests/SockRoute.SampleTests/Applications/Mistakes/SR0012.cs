using SockRoute;

namespace SR0012;

public class Handlers
{
    [Get("/sr0012/[|{x?}/y")]
    public string A(string? x) => $"{x}";
}
