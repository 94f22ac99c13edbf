// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", "static");
app.MapStatic("/files", "docs", new StaticFileOptions { FallbackFile = "index.html" });
app.MapRoutes();

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}
//// templates/page.html
<link href="/static/css/site.css"><link href="/static/css/site.abcdefgh23.css"><a href="/static/%C3%A4.txt">
<a href="/static/docs/"><a href="/static/docs"><a href="/files/a.txt?x#y"><a href="/files/any/page"><a href="/files">
//// static.txt
1 embedded
static css/site.css css/site.abcdefgh23.css
static ä.txt ä.abcdefgh23.txt
static docs/index.html docs/index.abcdefgh23.html
docs a.txt a.abcdefgh23.txt
