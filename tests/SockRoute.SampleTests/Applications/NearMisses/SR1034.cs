using SockRoute;

namespace SR1034;

public class Handlers
{
    [Get("/sr1034")]
    public string A([FromHeader(Name = "X")] string x, [FromHeader(Name = "Y")] string y) => x + y;
}
