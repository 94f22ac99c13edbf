using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromHeader(Name = "X-Id")] string [|id|], [FromCookie] string [|session|], [FromServices] IFormatProvider [|format|]) { }

    [Post("/b")]
    public void B([FromBody] byte[] [|bytes|]) { }

    [Post("/c")]
    public void C([FromBody] Posts [|posts|]) { }
}
