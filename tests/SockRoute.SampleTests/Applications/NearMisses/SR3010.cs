using SockRoute;

namespace SR3010;

public class Handlers
{
    [Get("/sr3010")]
    public IResult A() => Results.Ok("");
}
