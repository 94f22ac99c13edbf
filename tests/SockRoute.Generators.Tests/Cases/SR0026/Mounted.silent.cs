using SockRoute;

[assembly: Mount(typeof(All.AllRoutes), "/store")]

public static class Program
{
    public static void Start(WebApp app) => app.MapRoutes();
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
//// Plain/Thing.cs
namespace Plain;

public class Thing;
//// All/All.cs
using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

namespace All;

public class Thing;
