using SockRoute;

namespace SR1007;

public class Handlers
{
    [Get("/sr1007")]
    public string A(TimeSpan x) => $"{x}";
}
