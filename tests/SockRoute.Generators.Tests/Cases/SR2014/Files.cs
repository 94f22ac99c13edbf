// OutputType Exe
using SockRoute;

const string Prefix = "/files";

var app = new WebApp(args);
app.MapStatic("/static", "static");
app.MapStatic(Prefix, "docs", new StaticFileOptions { FallbackFile = "index.html" });
app.MapRoutes();

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}
//// templates/page.html
<link href="[|/static/css/stile.css|]"><a href="[|/static/css|]"><img src="[|/static/Logo.svg|]"><a href="[|/files/none.txt|]"><a href="[|/static/none/|]">
//// static.txt
1 folder
static css/site.css
static css/style.css
static logo.svg
docs a.txt
