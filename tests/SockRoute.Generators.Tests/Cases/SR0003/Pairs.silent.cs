using SockRoute;

public class Posts
{
    [Get("/a/{x}/{y}")]
    public string A(string x, string y) => x + y;
}
