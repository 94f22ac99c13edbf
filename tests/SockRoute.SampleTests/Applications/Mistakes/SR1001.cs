using SockRoute;

namespace SR1001;

public class Handlers
{
    [Get("/sr1001/{[|x}")]
    public string A([FromQuery] string x) => x;
}
