using SockRoute;

[assembly: Mount(typeof(Tags.TagsRoutes), "/tags")]
[assembly: Mount(typeof(Blog.BlogRoutes), [|"/"|])]
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
    [Get("/posts/1")] public static string List() => "";
}
