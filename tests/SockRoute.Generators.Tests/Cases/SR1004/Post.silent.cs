using SockRoute;

public class Posts
{
    [Post("/a"), Put("/a"), Patch("/a"), Delete("/a")]
    public void A([FromBody] string text) { }

    [Post("/b"), Put("/b"), Patch("/b"), Delete("/b"), Options("/b")]
    public void B([FromForm] string text, [FromForm] NewPost post) { }
}

public record NewPost(string Title);
