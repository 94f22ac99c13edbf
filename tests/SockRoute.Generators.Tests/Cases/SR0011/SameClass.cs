using SockRoute;

public class Posts
{
    [Get("/a/{x}")]
    public string A(string x) => x;

    [Get("[|/a/{y}|]")]
    public string B(string y) => y;
}
