using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A([FromRoute] string id) => id;

    [Get("/b")]
    public string B(string id) => id;
}
