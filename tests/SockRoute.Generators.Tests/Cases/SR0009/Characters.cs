using SockRoute;

public class Posts
{
    [Get("/a[|?|]q={q}")]
    public string A(string q) => q;

    [Get("/b[|#|]part")]
    public string B() => "";

    [Get("/c[|%20|]d")]
    public string C() => "";

    [Get("/d/[|..|]/e")]
    public string D() => "";

    [Get("/[|.|]")]
    public string Dot() => "";

    [Get("/e/[|\n|]")]
    public string E() => "";

    [Get("/f/[|\u2028|]")]
    public string F() => "";

    [Get("/g/[|\ud800|]")]
    public string G() => "";
}
