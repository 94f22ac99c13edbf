using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Handlers;

/// <summary>What a handler that throws costs: one answer, one line in the log, and nothing else.</summary>
public sealed class ErrorTests
{
    [Fact]
    public void AnExceptionIs500AndLoggedOnceAndTheConnectionGoesOn()
    {
        using var server = Start();
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/throw"));

        Assert.Equal(500, response.Status);
        Assert.Equal("Internal Server Error", response.Text);
        Assert.Null(response["X-Before"]);
        var entry = Assert.Single(server.Log.Errors);
        Assert.Equal("GET /throw failed", entry.Text);
        Assert.Equal("secret", Assert.IsType<InvalidOperationException>(entry.Exception).Message);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Staging", false)]
    [InlineData("Development", true)]
    public void OnlyDevelopmentShowsTheExceptionToTheClient(string environment, bool isShown)
    {
        using var server = TestServer.Start(Throwing, options => options.Environment = environment);

        Assert.Equal(isShown, server.Get("/throw").Text.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void AnExceptionBehindTheBeginningOfTheAnswerCutsTheConnection()
    {
        using var server = Start();
        using var client = server.Connect();
        client.Send(Requests.Get("/throw-late") + Requests.Ping);

        // The last chunk never comes, so that the client knows that this was not all.
        client.AssertCut();
        Assert.Single(server.Log.Errors);
        Assert.Equal("pong", server.Get("/ping").Text);
    }

    [Fact]
    public void AnExceptionInABoundHandlerIs500AndTheConnectionGoesOn()
    {
        using var server = Start();
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Post("/throw-bound", "body")).Status);
        client.AssertOpen();
    }

    [Fact]
    public void AnExceptionBeforeTheBodyIsReadLeavesTheNextRequestWhole()
    {
        using var server = Start();
        using var client = server.Connect();
        client.Send(Requests.Post("/throw", "GET / HTTP/1.1\r\n") + Requests.Ping);

        Assert.Equal(500, client.Read().Status);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void OnErrorWordsTheAnswer()
    {
        using var server = TestServer.Start(Throwing, app: app => app.OnError((context, exception) =>
        {
            context.Response.StatusCode = context.Response.StatusCode == 500 ? 503 : 599;
            context.Response.Write("sorry: " + exception.Message);
        }));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/throw"));

        Assert.Equal(503, response.Status);
        Assert.Equal("sorry: secret", response.Text);
        Assert.Single(server.Log.Errors);
        client.AssertOpen();
    }

    [Fact]
    public void AnOnErrorThatThrowsIs500AndBothAreLogged()
    {
        using var server = TestServer.Start(Throwing, app: app => app.OnError((context, _) =>
        {
            context.Response.Write("half");
            throw new NotSupportedException("second");
        }));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/throw"));

        Assert.Equal(500, response.Status);
        Assert.Equal("Internal Server Error", response.Text);
        Assert.Equal(["secret", "second"], server.Log.Errors.Select(entry => entry.Exception!.Message));
        client.AssertOpen();
    }

    [Fact]
    public void AnOnErrorThatThrowsBehindTheBeginningOfItsAnswerCutsTheConnection()
    {
        using var server = TestServer.Start(Throwing, app: app => app.OnError((context, _) =>
        {
            context.Response.Write("half");
            context.Response.Flush();
            throw new NotSupportedException("second");
        }));
        using var client = server.Connect();
        client.Send(Requests.Get("/throw"));

        client.AssertCut();
        Assert.Equal("pong", server.Get("/ping").Text);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public void ABadRequestExceptionIsItsStatusAndMessageAndNoErrorInTheLog(int status)
    {
        using var server = TestServer.Start(routes => routes.Get("/bad", context =>
        {
            context.Response.Headers["X-Before"] = "a";
            throw new BadRequestException(status, "no good");
        }));
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/bad"));

        Assert.Equal(status, response.Status);
        Assert.Equal($$"""{"status":{{status}},"detail":"no good"}""", response.Text);
        Assert.Null(response["X-Before"]);
        Assert.Empty(server.Log.Errors);
        client.AssertOpen();
    }

    [Theory]
    [InlineData(99)]
    [InlineData(200)]
    [InlineData(500)]
    public void ABadRequestExceptionBlamesTheRequestOrIsRefusedItself(int status)
    {
        using var server =
            TestServer.Start(routes => routes.Get("/bad", _ => throw new BadRequestException(status, "no good")));
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/bad")).Status);
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Single(server.Log.Errors).Exception);
        client.AssertOpen();
    }

    [Fact]
    public void ABoundBodyThatIsNotUtf8Is400()
    {
        using var server = Start();
        using var client = server.Connect();

        Assert.Equal(400, client.Exchange(Requests.Post("/bound", "\xff\xfe")).Status);
        client.AssertOpen();
    }

    [Fact]
    public void ALoggerThatThrowsTakesNeitherTheAnswerNorTheServerAlong()
    {
        using var server = TestServer.Start(Throwing, options => options.Logger = new BrokenLog());
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/throw")).Status);
        Assert.Equal(500, client.Exchange(Requests.Get("/throw")).Status);
        Assert.Equal(200, client.Exchange(Requests.Ping).Status);
    }

    [Fact]
    public void AThousandExceptionsDoNotWearTheServerOut()
    {
        using var server = Start();
        using var client = server.Connect();
        for (var i = 0; i < 1000; i++)
        {
            Assert.Equal(500, client.Exchange(Requests.Get("/throw")).Status);
        }

        client.AssertOpen();
        Assert.Equal(1000, server.Log.Errors.Count);
    }

    [Fact]
    public void AbortClosesTheConnectionWithoutAnAnswer()
    {
        using var server = TestServer.Start(routes => routes.Get("/abort", context =>
        {
            context.Abort();
            return "never";
        }));
        using var client = server.Connect();
        client.Send(Requests.Get("/abort") + Requests.Ping);

        client.AssertClosed();
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void AbortDoesNotTakeEarlierAnswersAlong()
    {
        using var server = TestServer.Start(routes => routes.Get("/abort", context =>
        {
            context.Abort();
            return "never";
        }));
        using var client = server.Connect();

        Assert.Equal("pong", client.Exchange(Requests.Ping + Requests.Get("/abort")).Text);
        client.AssertClosed();
    }

    [Fact]
    public void TheLogHasThePathAsItCameSoThatItCannotWriteLinesAndNoQuery()
    {
        using var server = TestServer.Start(routes => routes.Get("/throw/*", Throw));

        Assert.Equal(500, server.Get("/%74hrow/%0Aerror:%20forged?secret=1").Status);
        Assert.Equal("GET /%74hrow/%0Aerror:%20forged failed", Assert.Single(server.Log.Errors).Text);
    }

    private static TestServer Start() => TestServer.Start(Throwing);

    private static void Throwing(TestRoutes routes) => routes
        .Get("/throw", Throw)
        .Post("/throw", Throw)
        .AddBound(HttpMethods.Post, "/throw-bound", (context, _) => Throw(context))
        .Get("/throw-late", context =>
        {
            context.Response.Write("half");
            context.Response.Flush();
            return Throw(context);
        });

    private static string Throw(HttpContext context)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.StatusCode = 201;
            context.Response.Headers["X-Before"] = "a";
            context.Response.Write("before");
        }

        throw new InvalidOperationException("secret");
    }
}
