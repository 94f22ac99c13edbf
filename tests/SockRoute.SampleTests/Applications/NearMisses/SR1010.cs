using SockRoute;

namespace SR1010;

public class Handlers
{
    [Get("/sr1010")]
    public string A() => B<int>();

    public static string B<T>() => "";
}
