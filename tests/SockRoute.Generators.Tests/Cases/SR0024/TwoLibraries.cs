using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/")]
[assembly: [|Mount(typeof(Shelf.ShelfRoutes), "/shelf")|]]
//// Tags/Tags.cs
namespace Tags;

using SockRoute;

public static class Tags
{
    [Get("/{tag:alpha}")] public static string Show(string tag) => tag;
}
//// Blog/Posts.cs
using SockRoute;

[assembly: Mount(typeof(Tags.TagsRoutes), "/")]

namespace Blog;

public static class Posts
{
    [Get("/posts/1")] public static string List() => "";
}
//// Shelf/Books.cs
using SockRoute;

[assembly: Mount(typeof(Tags.TagsRoutes), "/tags")]

namespace Shelf;

public static class Books
{
    [Get("/books")] public static string List() => "";
}
