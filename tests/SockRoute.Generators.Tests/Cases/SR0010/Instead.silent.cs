using SockRoute;

public class Posts
{
    [Get("/a/{*path}")]
    public string A(string path) => path;

    [Get("/b/{+path}")]
    public string B(string path) => path;
}
