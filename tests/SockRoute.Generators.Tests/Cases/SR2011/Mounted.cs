using SockRoute;
using Blog;

[assembly: Mount(typeof(BlogRoutes), "/blog")]

[Template("page.html")]
public sealed partial record Page(int Id);
//// Blog/Articles.cs
using SockRoute;

namespace Blog;

public class Articles
{
    [Get("/{id:int}")] public string Show(int id) => "";
}

internal class Hidden
{
    [Get("/hidden")] public string Show() => "";
}
//// templates/page.html
{{url Blog.Routes.Articles.Show id}} {{url Blog.Articles.Show id}} {{url [|Blog.Routes.Articles.Shwo|] id}}
{{url [|Articles.Show|] id}} {{url [|Blog.Routes.Hidden.Show|]}}
