using SockRoute;

namespace SR1022;

public class Handlers
{
    [Get("/sr1022/{x}")]
    public string A(string x, [FromQuery(Name = "x")] string y) => x + y;
}
