using SockRoute;

public class Posts
{
    [Delete("/a")]
    public void A([FromBody] string [|text|]) { }

    [Delete("/b"), Post("/b")]
    public void B([FromForm] string [|title|], [FromForm] NewPost [|post|]) { }

    [Delete("/c")]
    public void C([AsParameters] Sent [|sent|]) { }
}

public record NewPost(string Text);

public record Sent([FromForm] string Title, int Id);
