using SockRoute;

namespace SR0019;

public class Handlers
{
    [Get("/sr0019/a")]
    [Get("[|/sr0019/b")]
    public string A() => "";
}
