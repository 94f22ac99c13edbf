using SockRoute;

namespace SR1013;

public class Handlers
{
    [Get("/sr1013/{x}")]
    public string A(int x) => $"{x}";
}
