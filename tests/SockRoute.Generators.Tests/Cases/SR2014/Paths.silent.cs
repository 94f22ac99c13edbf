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
    [Get("/files/{*rest}")] public static string Files(string rest) => "";
    [Get("/isbn/{x:isbn}")] public static string Isbn(string x) => "";
    [RouteConstraint("isbn")] public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;
}

public static class Program
{
    public static int Main(string[] args)
    {
        var app = new WebApp(args);
        app.MapRoutes();
        app.MapStatic("/static", "static");
        app?.MapStatic(folder: "images", prefix: "/images");
        return app!.Run();
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
<a href="/"><a href="/?q=/nothing"><a href='/posts#x'><a href=/posts/5><a href="/posts/5?page=2&amp;x"><a href="/about/">
<a href="/a&amp;b/größe"><a href="/a%26b/gr%C3%B6%C3%9Fe"><a href="/a&b/größe"><a href="/files"><a href="/files/x/y"><a href="/isbn/x">
<a href="/blog/one"><a href="/static/x.css"><a href="/static"><img src="/images/x.png"><a href="//other.site/x"><a href="https://a/x">
<form action="/posts/5/edit" method="post"></form><form action="/posts/5/edit" method="{{id}}"></form><form {{#yes}}method="post"{{/yes}} action="/posts/5/edit"></form>
<button formaction="/posts/5/edit"><button formaction="/posts"><form method="dialog" action="/nothing"></form><a href="relative"><a href="#x">
<a href="/nothing/{{id}}"><a href="{{#yes}}/nothing{{/yes}}"><a href="{{id}}/nothing"><a data-href="/nothing"><a title='href="/nothing"'>
<!-- <a href="/nothing"> --><script>document.write('<a href="/nothing">')</script><style>a[href="/nothing"] { }</style>
<title><a href="/nothing"></title>{{! <a href="/nothing"> }}<a href="/a/../nothing"><a href="/%2e/x"><a href="/a%2Fb"><a href="/\other"><a href="/%x">
< a href="/nothing"> <a href></a><a href=>
//// templates/mail.txt
<a href="/nothing">
