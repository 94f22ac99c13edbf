using SockRoute;

public class Posts
{
    [Post("/a/{id}")]
    public void A([FromRoute] int id, [FromQuery] int page, [FromBody] string text) { }

    [Post("/b/{id}")]
    public void B([FromRoute] int id, [FromQuery] int page, [FromForm] string text) { }
}
