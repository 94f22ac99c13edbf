using SockRoute;

namespace SR1021;

public class Handlers
{
    [Get("/sr1021"), Get("/sr1021/{x}")]
    public string A(int x = 1) => $"{x}";
}
