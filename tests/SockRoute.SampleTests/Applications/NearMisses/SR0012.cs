using SockRoute;

namespace SR0012;

public class Handlers
{
    [Get("/sr0012/y/{x?}")]
    public string A(string? x) => $"{x}";
}
