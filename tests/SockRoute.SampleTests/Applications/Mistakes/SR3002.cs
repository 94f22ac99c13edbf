using SockRoute;

namespace SR3002;

public record Post(object Data);

public class Handlers
{
    [Post("/sr3002")]
    public string A(Post [|x) => $"{x}";
}
