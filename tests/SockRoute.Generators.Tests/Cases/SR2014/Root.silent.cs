// OutputType Exe
using SockRoute;

public static class Posts
{
    [Get("/posts")] public static string List() => "";
}

public static class Program
{
    public static int Main(string[] args)
    {
        var app = new WebApp(args);
        app.MapRoutes();
        app.MapStatic("/", "static");
        return app.Run();
    }
}
//// templates/page.html
<a href="/nothing">
