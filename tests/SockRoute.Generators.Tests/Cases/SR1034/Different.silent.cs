using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromHeader] string trace, [FromCookie(Name = "trace")] string cookie, string? query) { }

    [Get("/b")]
    public void B([FromCookie] string theme, [FromCookie(Name = "Theme")] string other) { }
}
