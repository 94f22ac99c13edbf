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

    [Head("/a/x")]
    public void G() { }

    [Get("/b/{x?}")]
    public string H(string? x) => "";

    [Get("/b")]
    public string I() => "";

    [Get("/c/{x:isbn}")]
    public string J(string x) => x;

    [Get("/c/{x:isbn:length(10)}")]
    public string K(string x) => x;

    [RouteConstraint("isbn")]
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;
}
