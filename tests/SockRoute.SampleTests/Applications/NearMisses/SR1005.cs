using SockRoute;

namespace SR1005;

public class Handlers
{
    [Post("/sr1005")]
    public string A([FromBody] string x, string y) => x + y;
}
