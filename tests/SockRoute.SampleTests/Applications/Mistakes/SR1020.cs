using SockRoute;

namespace SR1020;

public class Handlers
{
    [Get("/sr1020/{[|x?}")]
    public string A(int x) => $"{x}";
}
