using SockRoute;

public class Posts
{
    [Get("/a"), Get("[|/a|]")]
    public string A() => "";
}
