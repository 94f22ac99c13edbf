using SockRoute;

public class Posts
{
    [Get("/posts")]
    public string A() => "";

    [Get("[|/Posts|]")]
    public string B() => "";

    [Get("[|/posts/|]")]
    public string C() => "";

    [Get("/v{x}/{y}")]
    public string D(string x, string y) => x + y;

    [Get("[|/V{z}/{y}|]")]
    public string E(string z, string y) => z + y;
}
