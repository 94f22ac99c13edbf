using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromBody] string [|text|]) { }

    [Head("/b")]
    public void B([FromBody] string [|text|]) { }

    [Get("/c")]
    public void C([FromForm] string [|title|], [FromForm] NewPost [|post|]) { }
}

public record NewPost(string Title, Posts Nested);
