using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromForm] string title, [FromForm] string name, [FromBody] string [|text|]) { }

    [Post("/b")]
    public void B([FromBody] string text, [FromForm] NewPost [|post|], [FromForm] string name) { }

    [Put("/c")]
    public void C([FromForm] NewPost post, [FromBody] NewPost [|body|]) { }
}

public record NewPost(string Title, string? Body);
