using SockRoute;

public class Posts
{
    [Get("/a*b/***")]
    public string A() => "";

    [Get("/files/{*path}")]
    public string B(string path) => path;
}
