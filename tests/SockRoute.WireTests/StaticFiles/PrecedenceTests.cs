using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>Route, then static file, then a route that ends in a catch-all, then 404.</summary>
public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("GET", "/exact.txt", 200, "route")]
    [InlineData("GET", "/open/a.txt", 200, "file")]
    [InlineData("HEAD", "/open/a.txt", 200, "")]
    [InlineData("GET", "/open/b.txt", 200, "catch-all b.txt")]
    [InlineData("GET", "/posted.txt", 200, "file")]
    [InlineData("POST", "/posted.txt", 200, "posted")]
    [InlineData("POST", "/open-post/a.txt", 200, "posted below")]
    [InlineData("GET", "/open-post/a.txt", 200, "file")]
    [InlineData("GET", "/plain.txt", 200, "file")]
    [InlineData("GET", "/none.txt", 404, "Not Found")]
    [InlineData("POST", "/none.txt", 404, "Not Found")]
    [InlineData("GET", "/ping/", 308, "")]
    public void EachKindHasItsPlace(string method, string path, int status, string text)
    {
        using var server = Start();
        using var client = server.Server.Connect();
        var response = client.Exchange($"{method} {path} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");

        Assert.Equal(status, response.Status);
        Assert.Equal(text, response.Text);
        client.AssertOpen();
    }

    // RFC 9110 15.5.6 and 9.3.7
    [Theory]
    [InlineData("/plain.txt", "GET, HEAD, OPTIONS")]
    [InlineData("/posted.txt", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/open/b.txt", "GET, HEAD, OPTIONS")]
    public void OtherMethodsAreRefusedWithThoseThatThereAre(string path, string allow)
    {
        using var server = Start();
        var refusal = server.Server.Exchange($"DELETE {path} HTTP/1.1\r\nHost: a\r\n\r\n");
        var options = server.Server.Exchange($"OPTIONS {path} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal((405, allow), (refusal.Status, refusal["Allow"]));
        Assert.Equal((204, allow), (options.Status, options["Allow"]));
    }

    [Fact]
    public void OptionsOfTheWholeServerIsNoFile()
    {
        using var server = Start();

        Assert.Equal(204, server.Server.Exchange("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").Status);
    }

    [Fact]
    public void AFileHasNoRouteForWhatLooksAtIt()
    {
        var routes = new List<string?>();
        using var server = Start(app => app.Use((context, next) =>
        {
            next(context);
            routes.Add(context.Route?.Template);
        }));
        server.Get("/open/a.txt");
        server.Get("/open/b.txt");

        Assert.Equal([null, "/open/{*rest}"], routes);
    }

    [Fact]
    public void AFileThatIsNotThereIsWordedByTheApplication()
    {
        using var server = Start(app => app.OnNotFound(context => context.Response.Write("nothing here")));

        Assert.Equal("nothing here", server.Get("/none.txt").Text);
    }

    private static StaticServer Start(Action<WebApp>? app = null) => StaticServer.Start(
        folder =>
        {
            foreach (var name in new[] { "exact.txt", "open/a.txt", "posted.txt", "open-post/a.txt", "plain.txt" })
            {
                folder.Add(name, "file");
            }
        },
        routes: routes => routes
            .Get("/exact.txt", _ => "route")
            .Get("/open/*", context => "catch-all " + new ParameterBinder(context).Route(0))
            .Post("/posted.txt", _ => "posted")
            .Post("/open-post/*", _ => "posted below"),
        app: app,
        prefix: "/");
}
