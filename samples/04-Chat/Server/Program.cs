using SockRoute;

var options = WebAppOptions.FromArgs(args);
if (options.Urls.Count == 0)
{
    // Browsers come to the first, and whoever speaks lines to the second: all of them are in one conversation.
    options.Urls = ["http://127.0.0.1:8080", "tcp://127.0.0.1:9000"];
}

options.Services = new ServiceInstances().Add(new UserTable());

var app = new WebApp(options);
app.MapStatic("/static", "static");
app.MapRoutes();
return app.Run();

[Template("chat.html")]
public sealed partial record ChatPage(IReadOnlyList<SampleUser> Users);

public sealed class Site(UserTable users)
{
    [Get("/")]
    public ChatPage Index() => new(users.All);

    [Get("/hello")]
    public string Hello() => "Hello";
}
