using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromForm] string title, [FromForm] NewPost post) { }

    [Post("/b")]
    public void B([FromBody] string text, [FromQuery] string title) { }
}

public record NewPost(string Name);
