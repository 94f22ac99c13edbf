using SockRoute;

public class Posts
{
    [Get("/a/{[|id|]}")]
    public string A(string ident) => ident;

    [Get("/b/{[|number|]:int}/{x}")]
    public string B(int count, string x, HttpContext context) => $"{count}{x}{context}";

    [Get("/c/{[|id|]:int}")]
    public string C(bool key) => $"{key}";

    [Get("/d/{[|id|]}")]
    public string D(string key = "") => key;

    [Get("/e/{[|id|]}")]
    public string E(string key, string word) => key + word;

    [Get("/f/{[|id|]}/{[|name|]}")]
    public string F(string key) => key;

    [Get("/g/{*[|path|]}")]
    public string G(string file) => file;
}

[Route("/users/{user}")]
public class Users
{
    [Get("/x")]
    public string [|List|](string who) => who;
}
