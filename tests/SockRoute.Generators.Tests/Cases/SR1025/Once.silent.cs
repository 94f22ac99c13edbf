using SockRoute;

public class Posts
{
    [Get("/a/{a}/{b}")]
    public string A(string a, [FromRoute(Name = "b")] string x, [FromQuery(Name = "a")] string y) => a + x + y;
}
