using SockRoute;

namespace SR1003;

public class Handlers
{
    [Get("/sr1003/{x:[|int}")]
    public string A(Guid x) => $"{x}";
}
