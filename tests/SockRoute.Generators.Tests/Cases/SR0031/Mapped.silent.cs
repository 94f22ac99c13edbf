using SockRoute;

public static class Program
{
    public static int Main(string[] args)
    {
        var app = new WebApp(args);
        Configuration.Configure(app);
        return app.Run();
    }
}
//// Posts.cs
using SockRoute;

public class Posts
{
    [Get("/")]
    public string List() => "";
}

public static class Configuration
{
    public static void Configure(WebApp app) => app.MapRoutes();
}
