using SockRoute;

[assembly: Mount(dispatcher: typeof(Blog.BlogRoutes), prefix: "/x")]
//// Startup.cs
[assembly: SockRoute.Mount(prefix: [|"/x/posts"|], dispatcher: typeof(News.NewsRoutes))]
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts/{id}")] public static string Show(string id) => id;
    [Get("/posts/{id}/{year:int}")] public static string Year(string id, int year) => id;
    [Get("/posts/{id}/edit")] public static string Edit(string id) => id;
}
//// News/News.cs
using SockRoute;

namespace News;

public static class Items
{
    [Get("/{item}")] public static string Show(string item) => item;
    [Head("/{item}")] public static void Head(string item) { }
    [Get("/{item:int}/{part}")] public static string Part(int item, string part) => item + part;
}
