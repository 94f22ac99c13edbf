using SockRoute;

namespace SR1011;

public abstract class Handlers
{
    [Get("/sr1011")]
    public static string A() => "";
}
