using SockRoute;

internal class Posts
{
    [Get("/a")]
    public string A() => "";
}
