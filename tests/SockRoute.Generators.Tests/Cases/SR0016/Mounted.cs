using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/")]

public static class Home
{
    [Get("[|/{name}/new|]")] public static string New(string name) => name;
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
