using SockRoute;
using M = SockRoute.MountAttribute;

[assembly: M(typeof(Blog.BlogRoutes), "/blog")]

public static class Home
{
    [Get("/")] public static string Index() => "";
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
