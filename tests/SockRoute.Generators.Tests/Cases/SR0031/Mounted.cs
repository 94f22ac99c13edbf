using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

public static class Program
{
    public static WebApp Start(string[] args) => [|new WebApp(args)|];
}
//// Blog/Posts.cs
using SockRoute;

namespace Blog;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}
