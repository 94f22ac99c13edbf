using SockRoute;

public class Posts
{
    [Get("/a/[|{*path:int}|]")]
    public string A(string path) => path;

    [Get("/b/[|{+path?}|]")]
    public string B(string path) => path;

    [Get("/c/[|{*path=index.html}|]")]
    public string C(string path) => path;
}
