using SockRoute;
using Blog;

[assembly: Mount(typeof(BlogRoutes), "[|blog|]")]
[assembly: Mount(typeof(BlogRoutes), "/blog[|/|]")]
[assembly: Mount(typeof(BlogRoutes), "/a[|/|]/b")]
[assembly: Mount(typeof(BlogRoutes), "/blog/[|{|]name}")]
[assembly: Mount(typeof(BlogRoutes), "/blog[|?|]x")]
[assembly: Mount(typeof(BlogRoutes), "[| /arr|]")]
[assembly: Mount(prefix: "/a/[|..|]", dispatcher: typeof(BlogRoutes))]
//// Blog/Posts.cs
namespace Blog;

using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id}")] public static string Show(string id) => id;
}
