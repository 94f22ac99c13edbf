using SockRoute;

namespace SR1031;

public record Search(int Page);

public class Handlers
{
    [Get("/sr1031")]
    public string A([AsParameters] Search x) => $"{x}";
}
