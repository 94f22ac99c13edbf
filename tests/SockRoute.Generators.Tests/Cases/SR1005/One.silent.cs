using SockRoute;

public class Posts
{
    [Post("/a")]
    public void A([FromBody] string text, string more) { }
}
