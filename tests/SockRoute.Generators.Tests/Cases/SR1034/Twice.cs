using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromHeader(Name = "X-Trace")] string a, [FromHeader(Name = "x-trace")] string [|b|]) { }

    [Get("/b")]
    public void B([FromCookie] string theme, [FromCookie(Name = "theme")] string [|other|]) { }

    [Get("/c")]
    public void C([FromHeader] string trace, [AsParameters] Fields [|fields|]) { }
}

public record Fields([FromHeader] string Trace);
