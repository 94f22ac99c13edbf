using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Handlers;

/// <summary>What a handler may do with its response, and what it is kept from.</summary>
public sealed class ResponseRuleTests
{
    // RFC 9110 5.5: a line break in a value would let it write fields, or a whole response, of its own.
    [Theory]
    [InlineData("a\r\nSet-Cookie: b")]
    [InlineData("a\nSet-Cookie: b")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\u010a")]
    [InlineData("a\u560a")]
    [InlineData("a\u007f")]
    public void AFieldValueThatWouldSplitTheResponseThrowsInTheHandler(string value)
    {
        using var server = TestServer.Start(routes => routes
            .Get("/value", context => context.Response.Headers["X-Field"] = value)
            .Get("/add", context =>
            {
                context.Response.Headers.Add("X-Field", value);
                return "";
            })
            .Get("/type", context => context.Response.ContentType = value)
            .Add(
                HttpMethods.Get,
                "/redirect",
                context => Results.Redirect("http://a/" + value, offSite: true).Execute(context)));
        using var client = server.Connect();

        foreach (var path in new[] { "/value", "/add", "/type", "/redirect" })
        {
            var response = client.Exchange(Requests.Get(path));
            Assert.Equal(500, response.Status);
            Assert.Null(response["X-Field"]);
            Assert.Null(response["Location"]);
            Assert.Null(response["Set-Cookie"]);
        }

        Assert.All(server.Log.Errors, entry => Assert.IsType<ArgumentException>(entry.Exception));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Field")]
    [InlineData("X:")]
    [InlineData("X\r\nY")]
    [InlineData("Content-Length")]
    [InlineData("transfer-encoding")]
    [InlineData("Connection")]
    [InlineData("DATE")]
    public void AFieldNameThatIsNoneOrTheServersOwnThrowsInTheHandler(string name)
    {
        using var server =
            TestServer.Start(routes => routes.Get("/name", context => context.Response.Headers[name] = "1"));
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/name")).Status);
        Assert.IsType<ArgumentException>(Assert.Single(server.Log.Errors).Exception);
        client.AssertOpen();
    }

    [Fact]
    public void FieldsAreSentInTheOrderAddedAndSeveralOfAName()
    {
        using var server = TestServer.Start(routes => routes.Get("/fields", context =>
        {
            context.Response.Headers.Add("Set-Cookie", "a=1");
            context.Response.Headers.Add("X-Field", "b");
            context.Response.Headers.Add("Set-Cookie", "c=2");
            context.Response.Headers["x-field"] = "d";
            return "";
        }));
        var fields = server.Get("/fields").Fields;

        Assert.Equal(["a=1", "c=2"], fields.Where(field => field.Key == "Set-Cookie").Select(field => field.Value));
        Assert.Equal("d", Assert.Single(fields, field => field.Key == "x-field").Value);
    }

    [Fact]
    public void ADeclaredLengthIsSentAndTheConnectionGoesOn()
    {
        using var server = Declaring(10, 4, 6);
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/declared"));

        Assert.Equal("10", response["Content-Length"]);
        Assert.Equal(10, response.Body.Length);
        client.AssertOpen();
    }

    [Fact]
    public void WritingMoreThanTheDeclaredLengthThrows()
    {
        using var server = Declaring(10, 4, 7);
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/declared")).Status);
        Assert.IsType<InvalidOperationException>(Assert.Single(server.Log.Errors).Exception);
        client.AssertOpen();
    }

    [Fact]
    public void WritingLessThanTheDeclaredLengthClosesTheConnection()
    {
        using var server = Declaring(10, 4, 5);
        using var client = server.Connect();
        client.Send(Requests.Get("/declared") + Requests.Ping);

        client.AssertCut();
    }

    [Fact]
    public void ADeclaredLengthOfALargeAnswerIsKeptOrTheConnectionClosed()
    {
        using var server = TestServer.Start(routes => routes
            .Add(HttpMethods.Get, "/exact", context => WriteLarge(context, 300_000, 300_000))
            .Add(HttpMethods.Get, "/less", context => WriteLarge(context, 300_000, 299_999))
            .Add(HttpMethods.Get, "/more", context => WriteLarge(context, 300_000, 300_001)));
        using var client = server.Connect();

        var response = client.Exchange(Requests.Get("/exact"));
        Assert.Equal("300000", response["Content-Length"]);
        Assert.Equal(300_000, response.Body.Length);
        client.Send(Requests.Get("/less") + Requests.Ping);
        client.AssertCut();
        using var second = server.Connect();
        second.Send(Requests.Get("/more") + Requests.Ping);
        second.AssertCut();
    }

    [Fact]
    public void ALengthBelowWhatIsWrittenIsRefused()
    {
        using var server = TestServer.Start(routes => routes.Add(HttpMethods.Get, "/late", context =>
        {
            context.Response.Write("0123456789");
            context.Response.ContentLength = 5;
        }));
        using var client = server.Connect();

        Assert.Equal(500, client.Exchange(Requests.Get("/late")).Status);
        client.AssertOpen();
    }

    [Fact]
    public void AHeadHandlerMaySayTheLengthOfABodyItDoesNotWrite()
    {
        using var server = Declaring(10);
        using var client = server.Connect();

        Assert.Equal("10", client.Exchange("HEAD /declared HTTP/1.1\r\nHost: a\r\n\r\n")["Content-Length"]);
        client.AssertOpen();
    }

    [Fact]
    public void WrittenTextIsPlainTextWhereNothingElseIsSaid()
    {
        using var server = TestServer.Start(routes =>
        {
            routes.Add(HttpMethods.Get, "/text", context => context.Response.Write("<p>"));
            routes.Add(HttpMethods.Get, "/bytes", context => context.Response.Write("<p>"u8));
            routes.Add(HttpMethods.Get, "/later", context =>
            {
                context.Response.Write("<p>");
                context.Response.ContentType = "text/html";
            });
            routes.Add(HttpMethods.Get, "/sooner", context =>
            {
                context.Response.Headers["Content-Type"] = "text/html";
                context.Response.Write("<p>");
            });
            routes.Add(HttpMethods.Get, "/started", context =>
            {
                context.Response.Flush();
                context.Response.Write("<p>");
            });
        });
        using var client = server.Connect();

        Assert.Equal("text/plain; charset=utf-8", client.Exchange(Requests.Get("/text"))["Content-Type"]);
        Assert.Null(client.Exchange(Requests.Get("/bytes"))["Content-Type"]);
        Assert.Equal("text/html", client.Exchange(Requests.Get("/later"))["Content-Type"]);
        Assert.Equal("text/html", client.Exchange(Requests.Get("/sooner"))["Content-Type"]);
        Assert.Equal("<p>", client.Exchange(Requests.Get("/started")).Text);
    }

    [Fact]
    public void StatusAndFieldsCannotChangeOnceTheyAreSent()
    {
        var failures = new List<Exception?>();
        using var server = TestServer.Start(routes => routes.Add(HttpMethods.Get, "/late", context =>
        {
            context.Response.Write("a");
            Assert.False(context.Response.HasStarted);
            context.Response.Flush();
            Assert.True(context.Response.HasStarted);
            failures.Add(Record.Exception(() => context.Response.StatusCode = 404));
            failures.Add(Record.Exception(() => context.Response.ContentLength = 4));
            failures.Add(Record.Exception(() => context.Response.ContentType = "a/b"));
            failures.Add(Record.Exception(() => context.Response.Headers["X"] = "b"));
            failures.Add(Record.Exception(context.Response.Clear));
        }));
        using var client = server.Connect();

        Assert.Equal("a", client.Exchange(Requests.Get("/late")).Text);
        Assert.Equal(5, failures.Count);
        Assert.All(failures, failure => Assert.IsType<InvalidOperationException>(failure));
        client.AssertOpen();
    }

    [Theory]
    [InlineData("GET", 302)]
    [InlineData("HEAD", 302)]
    [InlineData("POST", 303)]
    [InlineData("DELETE", 303)]
    public void ARedirectIs302AfterGetAnd303AfterTheRest(string method, int status)
    {
        using var server = TestServer.Start(routes =>
        {
            foreach (var known in new[] { HttpMethods.Get, HttpMethods.Post, HttpMethods.Delete })
            {
                routes.Add(known, "/old", context => Results.Redirect("/new?a=b").Execute(context));
            }
        });
        using var client = server.Connect();
        var response = client.Exchange($"{method} /old HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(status, response.Status);
        Assert.Equal("/new?a=b", response["Location"]);
        client.AssertOpen();
    }

    private static TestServer Declaring(int length, params int[] pieces) =>
        TestServer.Start(routes => routes.Add(HttpMethods.Get, "/declared", context =>
    {
        context.Response.ContentLength = length;
        foreach (var piece in pieces)
        {
            context.Response.Write(new byte[piece]);
        }
    }));

    private static void WriteLarge(HttpContext context, int declared, int written)
    {
        context.Response.ContentLength = declared;
        for (var rest = written; rest > 0; rest -= 10_000)
        {
            context.Response.Write(new byte[Math.Min(rest, 10_000)]);
        }
    }
}
