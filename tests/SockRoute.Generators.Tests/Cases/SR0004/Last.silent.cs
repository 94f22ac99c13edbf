using SockRoute;

public class Posts
{
    [Get("/a/")]
    public string A() => "";

    [Get("/")]
    public string Root() => "";
}
