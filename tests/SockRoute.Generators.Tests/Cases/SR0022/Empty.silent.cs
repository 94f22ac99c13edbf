using SockRoute;
using Blog;

[assembly: Mount(prefix: "", dispatcher: typeof(BlogRoutes))]
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
