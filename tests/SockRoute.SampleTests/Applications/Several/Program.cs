using Forum;
using SockRoute;
using Wiki;

[assembly: Mount(typeof(ForumRoutes), "/talk")]
[assembly: Mount(typeof(WikiRoutes), "/talk")]

var options = WebAppOptions.FromArgs(args);
options.Services = new ServiceInstances().Add(new Clock());
var app = new WebApp(options);
app.MapRoutes();
return app.Run();

public static class Home
{
    [Get("/")]
    public static string Index() => "home";

    [Get("/talk/topics/7")]
    public static string Seven() => "home seven";

    [Delete("/talk/topics")]
    public static string Clear() => "cleared";
}
