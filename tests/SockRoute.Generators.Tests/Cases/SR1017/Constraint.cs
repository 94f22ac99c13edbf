using SockRoute;

public class Posts
{
    [Get("/a/{x}")]
    public string A(string x)
    {
        [[|RouteConstraint("short")|]]
        static bool IsShort(ReadOnlySpan<char> text) => text.Length < 5;

        return $"{IsShort(x)}";
    }
}
