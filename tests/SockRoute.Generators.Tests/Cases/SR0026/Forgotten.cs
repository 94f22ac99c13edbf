using SockRoute;

[assembly: Mount(typeof(Store.StoreRoutes), "/store")]

public static class Program
{
    public static void Start(WebApp app) => app.[|MapRoutes|]();
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
//// Store/Articles.cs
namespace Store;

using SockRoute;

public static class Articles
{
    [Get("/posts/{id:int}")] public static string Show(int id) => "";
    [Get("/{any}/new")] public static string New(string any) => any;
    [Post("/posts")] public static string Add() => "";
}
