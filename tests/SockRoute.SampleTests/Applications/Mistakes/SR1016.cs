using SockRoute;

namespace SR1016;

public class Handlers(string [|title)
{
    [Get("/sr1016")]
    public string A() => title;
}
