using SockRoute;

public class Posts
{
    [Get("/a/{id:int}"), Get("[|/b/{id:int}|]")]
    public string A(int id) => "";

    [Get("/c/{id}")]
    public string C(string id) => id;

    [Get("[|/d|]")]
    public string C([FromQuery] string id, HttpContext context) => id;

    [Get("/e")]
    public string E(string text) => text;

    [Post("[|/e|]")]
    public string E([FromQuery(Name = "q")] string text, HttpResponse response) => text;

    [Get("/f")]
    public string F() => "";

    [Get("/g", Name = [|"F"|])]
    public string G() => "";

    [Get("/h/{x?}")]
    public string H(string? x) => "";

    [Get("[|/i|]")]
    public string H(HttpContext context, string? y = null) => "";

    [Put("[|/i|]")]
    public string H(HttpRequest request, string? y = null) => "";
}
