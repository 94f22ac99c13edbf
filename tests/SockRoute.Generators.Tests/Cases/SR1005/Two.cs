using SockRoute;

public class Posts
{
    [Post("/a"), Put("/a")]
    public void A([FromBody] string text, [FromBody] string [|more|]) { }
}
