using SockRoute;

namespace SR1002;

public class Handlers
{
    [Get("/sr1002/{x}")]
    public string A([FromRoute(Name = "x")] string number) => number;
}
