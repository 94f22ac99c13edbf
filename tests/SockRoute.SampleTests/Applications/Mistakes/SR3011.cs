using SockRoute;

namespace SR3011;

public record Post(object Data);

public class Handlers
{
    [Get("/sr3011")]
    public IResult A() => Results.[|Ok(new Post(5));
}
