public static class Other
{
    public static void MapRoutes() { }
    public static void Start() => MapRoutes();
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
