using SockRoute;

namespace SR1004;

public class Handlers
{
    [Get("/sr1004")]
    public string A([FromBody] string [|x) => x;
}
