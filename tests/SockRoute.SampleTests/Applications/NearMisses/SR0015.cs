using SockRoute;

namespace SR0015;

public class Handlers
{
    [Get("/sr0015/{x:sr0015}")]
    public string A(string x) => x;

    [RouteConstraint("sr0015")]
    public static bool IsShort(ReadOnlySpan<char> text) => text.Length < 5;
}
