using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

namespace Here;

public static class Posts
{
    [Get("[|/blog/posts|]")] public static string List() => "";
    [Get("/blog/posts/{id:int}")] public static string Show(int id) => "";
    [Post("/blog/posts")] public static string Add() => "";
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
