using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>Handlers block where they like: that is their business, and nobody else's.</summary>
public sealed class BlockingHandlerTests
{
    [Theory]
    [InlineData("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("POST /wait HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody")]
    public void FiftyBlockedHandlersDoNotStopOtherRequests(string request)
    {
        const int Count = 50;
        using var gate = new ManualResetEvent(false);
        using var entered = new CountdownEvent(Count);
        using var server = TestServer.Start(routes => routes
            .Get("/wait", _ => Block(entered, gate))
            .AddBound(HttpMethods.Post, "/wait", (context, body) => ResultWriter.Write(context, Block(entered, gate))));
        var clients = Enumerable.Range(0, Count).Select(_ => server.Connect()).ToList();
        clients.ForEach(client => client.Send(request));
        Patience.WaitFor(entered.WaitHandle, "all handlers are blocked at once");

        for (var i = 0; i < 100; i++)
        {
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        gate.Set();
        foreach (var client in clients)
        {
            Assert.Equal("done", client.Read().Text);
            client.AssertOpen();
            client.Dispose();
        }
    }

    [Fact]
    public void ConnectionsThatWaitedBehindABlockedHandlerAreServed()
    {
        using var gate = new ManualResetEvent(false);
        using var entered = new CountdownEvent(1);
        using var server = TestServer.Start(routes => routes.Get("/wait", _ => Block(entered, gate)));
        var clients = Enumerable.Range(0, 64).Select(_ => server.Connect()).ToList();
        clients.ForEach(client => client.AssertOpen());
        using var blocked = server.Connect();
        blocked.Send(Requests.Get("/wait"));
        clients.ForEach(client => client.Send(Requests.Ping));

        clients.ForEach(client => Assert.Equal("pong", client.Read().Text));
        gate.Set();
        Assert.Equal("done", blocked.Read().Text);
        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public void APipelinedRequestBehindABlockedOneWaitsForIt()
    {
        using var gate = new ManualResetEvent(false);
        using var entered = new CountdownEvent(1);
        using var server = TestServer.Start(routes => routes.Get("/wait", _ => Block(entered, gate)));
        using var client = server.Connect();
        client.Send(Requests.Get("/wait") + Requests.Ping);
        Patience.WaitFor(entered.WaitHandle, "the handler is blocked");
        client.Send(Requests.Ping);
        Assert.False(client.HasInput(50));

        gate.Set();
        Assert.Equal("done", client.Read().Text);
        Assert.Equal("pong", client.Read().Text);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    // Each request loses its loop in the middle, again and again on the same connections.
    [Fact]
    public void LoopsChangeHandsAThousandTimesWithoutLosingARequest()
    {
        using var server = TestServer.Start(routes => routes.Get("/nap/*", context =>
        {
            Thread.Sleep(5);
            return context.Request.Path;
        }));
        var threads = Enumerable.Range(0, 20).Select(number => new Thread(() =>
        {
            using var client = server.Connect();
            for (var i = 0; i < 50; i++)
            {
                Assert.Equal($"/nap/{number}.{i}", client.Exchange(Requests.Get($"/nap/{number}.{i}")).Text);
                client.AssertOpen();
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void ManySlowUploadsDoNotStopOtherRequests()
    {
        using var server = TestServer.Start();
        var clients = Enumerable.Range(0, 100).Select(_ => server.Connect()).ToList();
        clients.ForEach(client => client.Send("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc"));
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        clients.ForEach(client => client.Send("def"));
        foreach (var client in clients)
        {
            Assert.Equal("6", client.Read().Text);
            client.AssertOpen();
            client.Dispose();
        }
    }

    private static string Block(CountdownEvent entered, ManualResetEvent gate)
    {
        entered.Signal();
        gate.WaitOne();
        return "done";
    }
}
