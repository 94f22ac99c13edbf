using SockRoute;

[assembly: Mount([|typeof(Blog.Posts)|], "/blog")]

public static class Program
{
    public static void Start(WebApp app) => app.MapRoutes();
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}
