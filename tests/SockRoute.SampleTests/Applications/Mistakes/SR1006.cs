using SockRoute;

namespace SR1006;

public class Handlers
{
    [Get("/sr1006/{x}")]
    public string A([FromHeader] string [|x) => x;
}
