using SockRoute;

namespace SR1005;

public class Handlers
{
    [Post("/sr1005")]
    public string A([FromBody] string x, [FromBody] string [|y) => x + y;
}
