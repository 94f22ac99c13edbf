using SockRoute;

public interface ICodes
{
    [RouteConstraint("one")]
    static bool IsOne(ReadOnlySpan<char> text) => text.Length == 1;
}

public class Posts
{
    [Get("/{x:one}")]
    public string Show(string x) => x;
}
