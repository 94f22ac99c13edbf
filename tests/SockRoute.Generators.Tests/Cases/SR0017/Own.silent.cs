using SockRoute;

public class Posts
{
    [Get("/a/true"), Get("/a/false", Name = "NotA")]
    public string A() => "";

    [Get("/a/{x:bool}")]
    public string B(bool x) => $"{x}";

    [Get("/b"), Get("/b/{+rest}", Name = "Below")]
    public string C(string? rest = null) => rest ?? "";

    [Get("/b/{*rest}")]
    public string D(string rest) => rest;

    [Get("/c/{x:min(5)}")]
    public string E(long x) => $"{x}";

    [Get("/c/{x:max(3)}")]
    public string F(long x) => $"{x}";

    [Get("/c/{x:long}")]
    public string G(long x) => $"{x}";
}
