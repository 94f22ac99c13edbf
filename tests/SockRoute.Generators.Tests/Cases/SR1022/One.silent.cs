using SockRoute;

public class Posts
{
    [Get("/a/{q}")]
    public string A(string q, [FromQuery(Name = "q")] string tag) => q + tag;
}
