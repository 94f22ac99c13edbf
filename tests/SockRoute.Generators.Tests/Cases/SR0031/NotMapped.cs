using SockRoute;

public static class Program
{
    public static int Main(string[] args)
    {
        // app.MapRoutes();
        var app = [|new WebApp(args)|];
        using WebApp other = [|new(WebAppOptions.FromArgs(args))|];
        return app.Run();
    }

    public static void MapRoutes()
    {
    }
}
//// Posts.cs
using SockRoute;

public class Posts
{
    [Get("/")]
    public string List() => "";
}
