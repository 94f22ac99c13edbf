// LangVersion 11
using SockRoute;

public class Posts
{
    [[|Get("/a")|]]
    public string A() => "";

    [Get("/b/{id:int}"), Post("/b/{id:int}")]
    public string B(int id) => $"{id}";
}

public static class Program
{
    public static void Start(WebApp app) => app.MapRoutes();
}
