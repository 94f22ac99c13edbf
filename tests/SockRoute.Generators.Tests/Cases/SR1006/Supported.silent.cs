using SockRoute;

public class Posts
{
    [Post("/a/{id}")]
    public void A([FromRoute] int id, [FromQuery] int page, [FromBody] string text) { }

    [Post("/b/{id}")]
    public void B([FromRoute] int id, [FromQuery] int page, [FromForm] string text) { }

    [Get("/c")]
    public void C([FromHeader(Name = "X-Id")] string id, [FromCookie] string session, [FromServices] IFormatProvider format) { }
}
