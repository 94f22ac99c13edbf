using SockRoute;

namespace SR0016;

public class Handlers
{
    [Get("/sr0016/{x}/a")]
    public string A(string x) => x;

    [Get("/sr0016/a/a")]
    public string B() => "";
}
