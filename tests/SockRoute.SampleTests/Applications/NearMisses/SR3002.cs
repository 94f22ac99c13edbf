using SockRoute;

namespace SR3002;

public record Post(int Data);

public class Handlers
{
    [Post("/sr3002")]
    public string A(Post x) => $"{x}";
}
