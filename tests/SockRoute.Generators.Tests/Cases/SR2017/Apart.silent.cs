// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/", "site");
app.MapStatic("/static", "static");
app.MapStatic("/other", args[0]);
app.MapRoutes();

public sealed class Pages
{
    [Get("/{*path}")]
    public string Any(string path) => path;

    [Get("/static/{*path}")]
    public string Missing(string path) => path;

    [Post("/robots.txt")]
    public void Robots() { }

    [Get("/docs/{id:int}")]
    public string Doc(int id) => "";

    [Get("/Robots.txt")]
    public string Other() => "";
}
//// static.txt
1 folder
site index.html
site robots.txt
site docs/a.html
static a.css
