using SockRoute;

public class Posts
{
    [Post("/a"), Put("/a"), Patch("/a")]
    public void A([FromBody] string text) { }

    [Post("/b"), Put("/b"), Patch("/b"), Options("/b")]
    public void B([FromForm] string text, [FromForm] NewPost post) { }
}

public record NewPost(string Title);
