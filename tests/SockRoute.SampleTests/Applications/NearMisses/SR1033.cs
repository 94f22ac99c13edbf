using SockRoute;

namespace SR1033;

public class Handlers
{
    [Get("/sr1033")]
    public string A([FromHeader(Name = "X-Y")] string x) => x;
}
