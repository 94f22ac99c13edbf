using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A([FromRoute, FromQuery] string [|id|]) => id;
}
