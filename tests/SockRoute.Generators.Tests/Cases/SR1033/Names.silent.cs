using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromHeader(Name = "X-Trace!#$%&'*+.^_`|~09")] string a, [FromCookie(Name = "__Host-session")] string b, [FromQuery(Name = "x y")] string c) { }
}
