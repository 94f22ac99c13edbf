using SockRoute;

public class Posts
{
    [Get("/a/{x}.{y}")]
    public string A(string x, string y) => "";

    [Get("/b/v{x:int}-{y}.json")]
    public string B(int x, string y) => "";
}
