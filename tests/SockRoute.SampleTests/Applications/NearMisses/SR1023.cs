using SockRoute;

namespace SR1023;

public class Handlers
{
    [Get("/sr1023/{x}")]
    public string A(string x) => x;

    public string A(object x) => $"{x}";
}
