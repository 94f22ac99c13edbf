using SockRoute;

public class Posts
{
    [Get("/a[|/|]/b")]
    public string A() => "";

    [Get("[|/|]/")]
    public string B() => "";
}
