using SockRoute;

public class Posts
{
    [Get("/a/{ID}")]
    public string A(string id) => id;

    [Get("/b/{id}")]
    public string B([FromRoute(Name = "id")] string key) => key;
}
