using SockRoute;

public class Posts
{
    [Post("/a"), Put("/a"), Patch("/a")]
    public void A([FromBody] string text) { }

    [Delete("/b/{id:int}")]
    public void B(int id, string reason, [FromHeader] string? trace) { }
}
