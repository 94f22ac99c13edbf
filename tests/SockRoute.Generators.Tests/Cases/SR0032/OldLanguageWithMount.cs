// LangVersion 11
using Blog;
using SockRoute;

[assembly: [|Mount(typeof(BlogRoutes), "/blog")|]]

public static class Program
{
    public static void Start(WebApp app) => app.MapRoutes();
}
//// Blog/Articles.cs
using SockRoute;

namespace Blog;

public class Articles
{
    [Get("/a")]
    public string A() => "";
}
