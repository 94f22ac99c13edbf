using SockRoute;

[Obsolete("Soon")]
public class Posts
{
    [Get("/a"), Obsolete("Soon", error: false)]
    public string A() => "";
}
