// OutputType Exe
using SockRoute;
using Blog;

[assembly: Mount(typeof(BlogRoutes), "/blog")]

public static class Posts
{
    [Get("/")] public static string Home() => "";
    [Get("/posts")] public static string List() => "";
    [Get("/posts/{id:int}")] public static string Show(int id) => "";
    [Post("/posts/{id:int}/edit")] public static string Edit(int id) => "";
    [Get("/about/")] public static string About() => "";
    [Get("/a&b/größe")] public static string Size() => "";
}

public static class Program
{
    public static int Main(string[] args)
    {
        var app = new WebApp(args);
        app.MapRoutes();
        app.MapStatic("/static", "static");
        return app.Run();
    }
}

[Template("page.html")]
public sealed partial record Page(int Id, bool Yes);
//// Blog/Articles.cs
using SockRoute;

namespace Blog;

public static class Articles
{
    [Get("/{slug:alpha}")] public static string Show(string slug) => "";
}
//// templates/page.html
<!doctype html>
<a href="[|/psots|]">{{id}}</a> <A HREF='[|/posts/x|]'> <a href=[|/post/5?a=b#c|]> <a class="x" href = " [|/posts/|] " id=x>
<a href="[|/about|]"><a href="[|/a&amp;c/größe|]"><a href="[|/a%26b/gr%C3%B6sse|]"><a href="[|/nothing/like/it|]">
<form action="[|/posts|]" method="post"></form><form method=POST action="[|/post/5/edit|]"></form>
<form action="[|/posts/5/edit|]"><button formaction="[|/posts/6/edi|]" formmethod="post"></form>
<a {{#yes}}class="x"{{/yes}} href="[|/psots|]"
   title="{{id}}"><link rel="stylesheet" href="[|/site.css|]"><img src="[|/staticx.png|]"><script src="[|/app.js|]">"</script>
<a href="[|/blog/5|]"><a href="[|/blog|]"><!-- " --><a href="[|/psots|]">
