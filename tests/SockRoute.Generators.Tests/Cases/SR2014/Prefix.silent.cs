// OutputType Exe
using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}

public static class Program
{
    private const string Prefix = "/files";

    public static int Main(string[] args)
    {
        var app = new WebApp(args);
        app.MapRoutes();
        app.MapStatic(Prefix, "static");
        return app.Run();
    }
}
//// templates/page.html
<a href="/files/nothing">
