using SockRoute;

public class Posts
{
    [Get("/a/{x}/b"), Get("[|/a/c/{x}|]")]
    public string A(string x) => x;
}
