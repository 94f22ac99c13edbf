using SockRoute;

namespace SR1032;

public class Handlers
{
    [Delete("/sr1032")]
    public string A([FromBody] string [|x) => x;
}
