using SockRoute;

namespace SR1006;

public class Handlers
{
    [Post("/sr1006")]
    public string A([FromBody] byte[] [|x) => $"{x}";
}
