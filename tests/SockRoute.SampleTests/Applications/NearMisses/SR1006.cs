using SockRoute;

namespace SR1006;

public class Handlers
{
    [Post("/sr1006")]
    public string A([FromBody] string x, [FromHeader] string? y) => x + y;
}
