using SockRoute;

internal static class Constraints
{
    [RouteConstraint("a")]
    internal static bool IsA(ReadOnlySpan<char> text) => true;

    [RouteConstraint("unused")]
    public static bool IsB(ReadOnlySpan<char> text) => true;
}

public class Posts
{
    [Get("/{x:a}")]
    public string Find(string x) => x;
}
