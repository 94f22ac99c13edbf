using SockRoute;

public static class Pages
{
    [Get("/")] public static Blog.Page? Show() => new("");
}
//// Blog/Page.cs
using SockRoute;

namespace Blog;

[Template("page.html")]
public sealed partial record Page(string Title);
