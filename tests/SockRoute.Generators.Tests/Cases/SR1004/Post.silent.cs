using SockRoute;

public class Posts
{
    [Post("/a"), Put("/a"), Patch("/a"), Delete("/a")]
    public void A([FromBody] string text) { }
}
