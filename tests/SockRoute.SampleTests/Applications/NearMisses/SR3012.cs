using SockRoute;

namespace SR3012;

public class Seen
{
    [Get("/sr3012")]
    public IResult A() => Results.Ok<string>(Routes.Seen.A());
}
