using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/")]

public static class Home
{
    [Get("/users/{id}")] public static string User(string id) => id;
    [Get("[|/{name}/new|]")] public static string New(string name) => name;
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
