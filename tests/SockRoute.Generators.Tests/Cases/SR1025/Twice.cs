using SockRoute;

public class Posts
{
    [Get("/a/{a}")]
    public string A(string a, string [|A|]) => a + A;

    [Get("/b/{a}")]
    public string B([FromRoute(Name = "a")] string x, string [|a|]) => x + a;

    [Get("/c/{*a}")]
    public string C(string a, [FromRoute(Name = "A")] string [|x|] = "") => x + a;
}
