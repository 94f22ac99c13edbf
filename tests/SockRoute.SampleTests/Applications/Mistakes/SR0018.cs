using SockRoute;

namespace SR0018;

public class Handlers
{
    [Get("/sr0018/posts")]
    public string A() => "";

    [Get("[|/sr0018/Posts")]
    public string B() => "";
}
