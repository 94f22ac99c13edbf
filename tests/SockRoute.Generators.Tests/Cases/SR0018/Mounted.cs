using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

public static class Home
{
    [Get("[|/blog/Posts|]")] public static string List() => "";
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
