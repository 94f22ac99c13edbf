using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromBody] string [|text|]) { }

    [Head("/b")]
    public void B([FromBody] string [|text|]) { }
}
