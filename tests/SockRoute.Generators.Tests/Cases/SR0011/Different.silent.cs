using SockRoute;

public class Posts
{
    [Get("/a/{x}")]
    public string A(string x) => x;

    [Post("/a/{x}")]
    public string B(string x) => x;

    [Get("/a/{x:int}")]
    public string C(int x) => $"{x}";

    [Get("/a/{*x}")]
    public string D(string x) => x;

    [Get("/a/x")]
    public string E() => "";

    [Get("/A/x")]
    public string F() => "";

    [Head("/a/x")]
    public void G() { }

    [Get("/a/x/")]
    public string H() => "";
}
