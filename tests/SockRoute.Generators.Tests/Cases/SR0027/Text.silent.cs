using SockRoute;

public class Posts
{
    [Get("/a/:id")]
    public string A([FromQuery] int id) => $"{id}";

    [Get("/b/:other/id")]
    public string B(int id) => $"{id}";

    [Get("/c/@id/{id}")]
    public string C(int id) => $"{id}";

    [Get("/d/<>/:/[]")]
    public string D(HttpContext context, int id) => $"{context}{id}";
}
