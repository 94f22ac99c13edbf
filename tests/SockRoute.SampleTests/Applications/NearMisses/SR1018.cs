using SockRoute;

namespace SR1018;

public class Handlers
{
    [Get("/sr1018/{x}")]
    public string A([FromRoute] string x) => x;
}
