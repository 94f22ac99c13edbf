using SockRoute;

public class Posts
{
    [Get("/a")]
    public string A([FromRoute] string [|id|]) => id;

    [Get("/b/{idd}")]
    public string B([FromRoute] string [|id|]) => id;

    [Get("/c/{id}")]
    public string C(string id, [FromRoute(Name = "slug")] string [|text|]) => id + text;
}
