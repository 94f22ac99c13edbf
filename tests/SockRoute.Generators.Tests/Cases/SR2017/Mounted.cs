// OutputType Exe
using SockRoute;

[assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

var app = new WebApp(args);
app.MapStatic([|"/blog"|], "static");
app.MapRoutes();
//// Blog/Blog.cs
namespace Blog;

using SockRoute;

public sealed class Pages
{
    [Get("/site.css")]
    public string Style() => "";
}
//// static.txt
1 folder
static site.css
