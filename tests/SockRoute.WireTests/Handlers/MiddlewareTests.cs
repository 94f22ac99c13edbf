using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Handlers;

/// <summary>The steps around a request, and what they see of it.</summary>
public sealed class MiddlewareTests
{
    [Fact]
    public void StepsRunInTheOrderWrittenAroundTheHandler()
    {
        using var server = TestServer.Start(
            routes => routes.Get("/order", _ => "handler"),
            app: app =>
            {
                app.Use(Around("a"));
                app.Use(new Step("b"));
                app.Use(Around("c"));
            });

        Assert.Equal("a< b< c< handler >c >b >a", server.Get("/order").Text);
    }

    [Fact]
    public void AStepThatAnswersItselfKeepsTheOthersOut()
    {
        using var server = TestServer.Start(
            routes => routes.Get("/order", _ => throw new InvalidOperationException()),
            app: app =>
            {
                app.Use(Around("a"));
                app.Use((context, _) => Results.Text("stop", statusCode: 403).Execute(context));
                app.Use(Around("never"));
            });
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/order"));

        Assert.Equal(403, response.Status);
        Assert.Equal("a< stop >a", response.Text);
        Assert.Equal(403, client.Exchange(Requests.Get("/nowhere")).Status);
        Assert.Equal(403, client.Exchange(Requests.Post("/nowhere", "body")).Status);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void AStepSeesTheRouteAndTheStatusOfEveryRequest()
    {
        var seen = new List<string>();
        using var server = TestServer.Start(app: app => app.Use((context, next) =>
        {
            next(context);
            lock (seen)
            {
                seen.Add($"{context.Route?.Template ?? "none"} {context.Response.StatusCode}");
            }
        }));
        using var client = server.Connect();
        client.Exchange(Requests.Get("/path/a"));
        client.Exchange(Requests.Get("/nowhere"));
        client.Exchange("DELETE /ping HTTP/1.1\r\nHost: a\r\n\r\n");
        client.Exchange("OPTIONS /ping HTTP/1.1\r\nHost: a\r\n\r\n");
        client.AssertOpen();

        Assert.Equal(["/path/{*rest} 200", "none 404", "none 405", "none 204", "/ping 200"], seen);
    }

    [Fact]
    public void AnExceptionInAStepIs500()
    {
        using var server = TestServer.Start(app: app => app.Use((_, _) => throw new InvalidOperationException("step")));
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Ping).Status);
        Assert.Equal(500, client.Exchange(Requests.Ping).Status);
    }

    [Fact]
    public void AStepMayCatchWhatTheHandlerThrows()
    {
        using var server = TestServer.Start(
            routes => routes.Get("/throw", _ => throw new InvalidOperationException("caught")),
            app: app => app.Use((context, next) =>
            {
                try
                {
                    next(context);
                }
                catch (InvalidOperationException exception)
                {
                    context.Response.Write(exception.Message);
                }
            }));

        Assert.Equal("caught", server.Get("/throw").Text);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void ItemsAndFieldsOfOneRequestAreNotSeenByTheNext()
    {
        using var server = TestServer.Start(routes => routes.Get("/items", context =>
        {
            var seen = context.Items.Count + context.Response.Headers.Count;
            context.Items["a"] = context;
            context.Response.Headers["X-Once"] = "a";
            context.Response.StatusCode = 202;
            return seen.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }));
        using var client = server.Connect();

        Assert.Equal("0", client.Exchange(Requests.Get("/items")).Text);
        Assert.Equal("0", client.Exchange(Requests.Get("/items")).Text);
        var ping = client.Exchange(Requests.Ping);
        Assert.Equal(200, ping.Status);
        Assert.Null(ping["X-Once"]);
    }

    [Fact]
    public void MiddlewareSeesTheStatusOfARequestWhoseHandlerThrows()
    {
        var seen = new List<int>();
        using var server = TestServer.Start(
            routes => routes
                .Add(HttpMethods.Get, "/fails", _ => throw new InvalidOperationException())
                .Add(HttpMethods.Get, "/refuses", _ => throw new BadRequestException(422, "no")),
            app: app => app.Use((context, next) =>
            {
                try
                {
                    next(context);
                }
                finally
                {
                    seen.Add(context.Response.StatusCode);
                }
            }));

        Assert.Equal(500, server.Get("/fails").Status);
        Assert.Equal(422, server.Get("/refuses").Status);
        Assert.Equal(200, server.Get("/ping").Status);
        Assert.Equal([500, 422, 200], seen);
    }

    [Fact]
    public void AnApplicationThatMapsItsRoutesTwiceDoesNotStart()
    {
        using var app = new WebApp(new WebAppOptions { Urls = ["http://127.0.0.1:0"] });
        app.Map(StandardRoutes.Add(new TestRoutes()));
        app.Map(StandardRoutes.Add(new TestRoutes()));

        Assert.Contains("twice", Assert.Throws<StartupException>(app.Start).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnNotFoundWordsEvery404ThatHasNoBody()
    {
        using var server = TestServer.Start(
            routes => routes
                .Add(HttpMethods.Get, "/gone", context => Results.NotFound().Execute(context))
                .Add(HttpMethods.Get, "/worded", context => Results.Text("worded", statusCode: 404).Execute(context)),
            app: app =>
            {
                app.OnNotFound(context => context.Response.Write("no " + context.Request.Path));
                app.Use((context, next) =>
                {
                    if (context.Request.Path == "/hidden")
                    {
                        context.Response.StatusCode = 404;
                        return;
                    }

                    next(context);
                });
            });
        using var client = server.Connect();

        foreach (var path in new[] { "/nowhere", "/gone", "/hidden" })
        {
            var response = client.Exchange(Requests.Get(path));
            Assert.Equal(404, response.Status);
            Assert.Equal("no " + path, response.Text);
        }

        Assert.Equal("worded", client.Exchange(Requests.Get("/worded")).Text);
        client.AssertOpen();
    }

    [Fact]
    public void AnOnNotFoundThatThrowsIs500()
    {
        using var server = TestServer.Start(app: app => app.OnNotFound(_ => throw new InvalidOperationException()));
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/nowhere")).Status);
        client.AssertOpen();
    }

    private static Action<HttpContext, Next> Around(string name) =>
        (context, next) => new Step(name).Invoke(context, next);

    private sealed class Step(string name) : IMiddleware
    {
        public void Invoke(HttpContext context, Next next)
        {
            context.Response.Write(name + "< ");
            next(context);
            context.Response.Write(" >" + name);
        }
    }
}
