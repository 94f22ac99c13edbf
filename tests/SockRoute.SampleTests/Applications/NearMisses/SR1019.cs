using SockRoute;

namespace SR1019;

public class Handlers(int size = 1)
{
    [Get("/sr1019")]
    public string A() => $"{size}";
}
