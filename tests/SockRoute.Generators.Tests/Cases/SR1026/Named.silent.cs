using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A([FromQuery(Name = "a b")] string q, [FromQuery(Name = null)] string r, [FromRoute] string id) => q + r + id;
}
