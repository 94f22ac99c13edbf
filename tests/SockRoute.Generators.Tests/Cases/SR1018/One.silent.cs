using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A([FromRoute] string id, [FromQuery(Name = "id")] string other) => id + other;
}
