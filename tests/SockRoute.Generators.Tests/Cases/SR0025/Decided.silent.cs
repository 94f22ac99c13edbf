using SockRoute;
using Blog;
using Store;

[assembly: Mount(typeof(BlogRoutes), "/x")]
[assembly: Mount(typeof(StoreRoutes), "/y")]
[assembly: Mount(typeof(News.NewsRoutes), "/x/posts")]

public static class Home
{
    [Head("/x/posts")] public static void Other() { }
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
//// News/News.cs
using SockRoute;

namespace News;

public static class Items
{
    [Get("/{item:int}")] public static string Show(int item) => "";
    [Post("/{item}")] public static string Add(string item) => item;
    [Get("/{*rest}")] public static string Rest(string rest) => rest;
}
