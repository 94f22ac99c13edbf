// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/", "site");
app.MapStatic("/static", "static");
app.MapRoutes();

public sealed class Pages
{
    [Get("[|/|]")]
    public string Home() => "";

    [Get("[|/static/{name}.css|]")]
    public string Style(string name) => name;

    [Get("[|/docs/{*path}|]")]
    public string Docs(string path) => path;

    [Head("[|/robots.txt|]")]
    public void Robots() { }
}
//// static.txt
1 folder
site index.html
site robots.txt
site docs/a.html
site docs/b.html
site docs/c.html
static a.css
static b.css
