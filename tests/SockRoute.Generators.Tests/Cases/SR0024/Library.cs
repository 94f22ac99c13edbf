using SockRoute;

[assembly: [|Mount(typeof(Tags.TagsRoutes), "/tags")|]]
[assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]
//// Tags/Tags.cs
namespace Tags;

using SockRoute;

public static class Tags
{
    [Get("/{tag:alpha}")] public static string Show(string tag) => tag;
}
//// Blog/Posts.cs
using SockRoute;

[assembly: Mount(typeof(Tags.TagsRoutes), "/tags")]

namespace Blog;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}
