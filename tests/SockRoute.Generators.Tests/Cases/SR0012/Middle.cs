using SockRoute;

public class Posts
{
    [Get("/a/[|{x?}|]/b")]
    public string A(string? x) => "";

    [Get("/b/[|{x=1}|]/{y}")]
    public string B(string x, string y) => "";

    [Get("/c/[|{x?}|]/")]
    public string C(string? x) => "";

    [Get("/d/[|{x?}|].json")]
    public string D(string? x) => "";

    [Get("/e/[|{x:int?}|]/{*y}")]
    public string E(int? x, string y) => "";

    [Get("/f/v[|{x?}|]")]
    public string F(string? x) => "";
}
