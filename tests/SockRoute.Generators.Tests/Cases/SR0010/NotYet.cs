using SockRoute;

public class Posts
{
    [Get("/a/[|{id?}|]")]
    public string A(string? id) => $"{id}";

    [Get("/b/[|{page=1}|]")]
    public string B(int page) => $"{page}";

    [Get("/c/[|{id:int?}|]")]
    public string C(int? id) => $"{id}";

    [Get("/d/[|{id}.json|]")]
    public string D(string id) => id;

    [Get("/e/[|v{id}|]")]
    public string E(string id) => id;

    [Get("/f/[|{a}{b}|]")]
    public string F(string a, string b) => a + b;

    [Get("/g/[|{id:int:min(1)}|]")]
    public string G(int id) => $"{id}";

    [Get("/h/[|{*path:int}|]")]
    public string H(string path) => path;
}
