using SockRoute;

namespace SR1031;

public record Paging(int Page);

public record Search([AsParameters] Paging Paging);

public class Handlers
{
    [Get("/sr1031")]
    public string A([AsParameters] Search [|x) => $"{x}";
}
