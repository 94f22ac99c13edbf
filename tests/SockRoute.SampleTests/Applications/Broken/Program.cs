using SockRoute;

var app = new WebApp(args);
app.MapRoutes();
return app.Run();

public sealed class Good
{
    [Get("/good")]
    public string Hello() => "Hello";
}

public sealed class Bad
{
    [Get("/a/{x")]
    public string Hello(string x) => x;
}
