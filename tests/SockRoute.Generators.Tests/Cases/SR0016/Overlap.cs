using SockRoute;

public class Posts
{
    [Get("/a/{x}/b")]
    public string A(string x) => x;

    [Get("[|/a/c/{y}|]")]
    public string B(string y) => y;

    [Get("/d/{x:int}")]
    public string C(int x) => $"{x}";

    [Get("[|/d/{x:length(3)}|]")]
    public string D(string x) => x;

    [Get("/e/{x}.json")]
    public string E(string x) => x;

    [Get("[|/e/v{x}|]")]
    public string F(string x) => x;

    [Get("/f/{x:int?}")]
    public string G(int? x) => $"{x}";

    [Get("[|/f/{slug}|]")]
    public string H(string slug) => slug;

    [Get("/g/h/{*rest}")]
    public string I(string rest) => rest;

    [Get("[|/g/{x}/{y:int}|]")]
    public string J(string x, int y) => $"{x}{y}";

    [Get("/i/{x:isbn}")]
    public string K(string x) => x;

    [Get("[|/i/{x:issn}|]")]
    public string L(string x) => x;

    [Head("/j/{x}/b")]
    public void M(string x) { }

    [Get("[|/j/c/{y}|]")]
    public string N(string y) => y;

    [RouteConstraint("isbn")]
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;

    [RouteConstraint("issn")]
    public static bool IsIssn(ReadOnlySpan<char> text) => text.Length == 8;
}
