using SockRoute;

namespace SR1022;

public class Handlers
{
    [Get("/sr1022")]
    public string A(string x, [FromQuery(Name = "X")] string [|y) => x + y;
}
