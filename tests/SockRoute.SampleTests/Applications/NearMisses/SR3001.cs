using SockRoute;

namespace SR3001;

public record Post(int Data);

public class Handlers
{
    [Get("/sr3001")]
    public Post A() => new(5);
}
