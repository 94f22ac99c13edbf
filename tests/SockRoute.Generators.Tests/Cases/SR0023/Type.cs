using SockRoute;
using Blog;
using Old;

[assembly: Mount([|typeof(Posts)|], "/a")]
[assembly: Mount([|typeof(string)|], "/b")]
[assembly: Mount([|typeof(Home)|], "/c")]
[assembly: Mount([|typeof(OldRoutes)|], "/d")]

public static class Home
{
    [Get("/")] public static string Index() => "";
}
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
//// Old/Old.cs
using SockRoute;

[assembly: RouteManifest(typeof(Old.OldRoutes), 0, "GET /old Old.Show()")]

namespace Old;

public class OldRoutes;
