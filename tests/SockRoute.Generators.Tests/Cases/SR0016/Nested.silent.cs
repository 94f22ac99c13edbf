using SockRoute;

public class Posts
{
    [Get("/a/{x}/b")]
    public string A(string x) => x;

    [Post("/a/c/{y}")]
    public string B(string y) => y;

    [Get("/a/{x}/{y}")]
    public string C(string x, string y) => x + y;

    [Get("/a/{*rest}")]
    public string D(string rest) => rest;

    [Get("/d/{x:int}")]
    public string E(int x) => $"{x}";

    [Get("/d/{x:long}")]
    public string F(long x) => $"{x}";

    [Get("/d/{x:guid}")]
    public string G(Guid x) => $"{x}";

    [Get("/d/{x:slug}")]
    public string H(string x) => x;

    [Get("/d/{x}.json")]
    public string I(string x) => x;

    [Get("/d/{x:int}.json")]
    public string J(int x) => $"{x}";

    [Get("/e/{x:isbn}")]
    public string K(string x) => x;

    [Get("/e/new")]
    public string L() => "";

    [Get("/e/{x}")]
    public string M(string x) => x;

    [Get("/f/{x?}")]
    public string N(string? x) => "";

    [Get("/f/{x:int}")]
    public string O(int x) => $"{x}";

    [RouteConstraint("isbn")]
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;
}
