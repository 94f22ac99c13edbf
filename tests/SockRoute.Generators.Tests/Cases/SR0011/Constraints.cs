using SockRoute;

public class Posts
{
    [Get("/a/{x:min(0)}")]
    public string A(long x) => $"{x}";

    [Get("[|/a/{x:long:range(0,9223372036854775807)}|]")]
    public string B(long x) => $"{x}";

    [Get("/b/{x:float}")]
    public string C(float x) => $"{x}";

    [Get("[|/b/{x:double}|]")]
    public string D(double x) => $"{x}";

    [Get("/c/{x:minlength(1)}")]
    public string E(string x) => x;

    [Get("[|/c/{x}|]")]
    public string F(string x) => x;

    [Get("/d/{a}-{b}")]
    public string G(string a, string b) => a + b;

    [Get("[|/d/{x}-{y}|]")]
    public string H(string x, string y) => x + y;

    [Get("/e/{x?}")]
    public string I(string? x) => "";

    [Get("[|/e/{y=1}|]")]
    public string J(string y) => y;
}
