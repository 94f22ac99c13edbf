using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>RFC 9110 15.6.4: what there may not be more of, and what happens to the one that is too many.</summary>
public sealed class CapTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheLastConnectionIsServedAndTheNextOneToldToComeAgain(bool isPerAddress)
    {
        const int Max = 5;
        using var server = TestServer.Start(options: options =>
        {
            options.Limits.MaxConcurrentConnections = isPerAddress ? 1000 : Max;
            options.Limits.MaxConnectionsPerAddress = isPerAddress ? Max : int.MaxValue;
        });
        var clients = Enumerable.Range(0, Max).Select(_ => server.Connect()).ToList();
        clients.ForEach(client => client.AssertOpen());

        using (var tooMany = server.Connect())
        {
            tooMany.Send(Requests.Ping);
            var response = tooMany.Read();
            Assert.Equal((503, "1"), (response.Status, response["Retry-After"]));
            Assert.True(response.SaysClose);
            tooMany.AssertClosed();
        }

        clients.ForEach(client => client.AssertOpen());
        clients[0].Dispose();
        Patience.Until(() => CanPing(server), "there is room again");
        Assert.Contains(server.Log.Errors, entry => entry.Text.EndsWith("refused with 503", StringComparison.Ordinal));
        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public void AThousandConnectionsTooManyDoNotStopTheOthers()
    {
        using var server = TestServer.Start(options: options => options.Limits.MaxConcurrentConnections = 3);
        using var good = server.Connect();
        good.AssertOpen();
        var clients = Enumerable.Range(0, 1000).Select(_ => server.Connect()).ToList();

        good.AssertOpen();
        clients.ForEach(client => client.Dispose());
        Patience.Until(() => CanPing(server), "there is room again");
        good.AssertOpen();
    }

    [Fact]
    public void WhenEveryThreadIsHeldABlockingRouteIsRefusedAndAPlainOneServed()
    {
        const int Threads = 20;
        var entered = 0;
        using var gate = new ManualResetEvent(false);
        using var server = TestServer.Start(
            routes => routes.Get("/wait", _ =>
            {
                Interlocked.Increment(ref entered);
                gate.WaitOne();
                return "done";
            }),
            options => options.Limits.MaxHandlerThreads = Threads);

        // Each one that is not refused holds a thread; the first of them teach the server that the route blocks.
        var waiting = new List<RawClient>();
        while (true)
        {
            var client = server.Connect();
            client.Send(Requests.Get("/wait"));
            Patience.Until(() => Volatile.Read(ref entered) > waiting.Count || client.HasInput(0), "it runs or is refused");
            if (client.HasInput(0))
            {
                client.AssertRefused(503);
                client.Dispose();
                break;
            }

            waiting.Add(client);
            Assert.InRange(waiting.Count, 1, Threads);
        }

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        gate.Set();
        waiting.ForEach(client => Assert.Equal("done", client.Read().Text));
        waiting.ForEach(client => client.Dispose());
        Assert.Equal("done", server.Get("/wait").Text);
    }

    [Fact]
    public void FiveHundredHandlersBlockAtOnceAndAPlainRouteIsServedBesideThem()
    {
        const int Count = 500;
        using var gate = new ManualResetEvent(false);
        using var entered = new CountdownEvent(Count);
        using var server = TestServer.Start(routes => routes.Get("/wait", _ =>
        {
            entered.Signal();
            gate.WaitOne();
            return "done";
        }));
        var clients = Enumerable.Range(0, Count).Select(_ => server.Connect()).ToList();
        clients.ForEach(client => client.Send(Requests.Get("/wait")));
        Patience.WaitFor(entered.WaitHandle, "all handlers are blocked at once");
        Assert.Equal("pong", server.Get("/ping").Text);
        gate.Set();

        clients.ForEach(client => Assert.Equal("done", client.Read().Text));
        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public void TheAnswersBeforeABlockedHandlerDoNotWaitForIt()
    {
        using var gate = new ManualResetEvent(false);
        using var server = TestServer.Start(routes => routes.Get("/wait", _ =>
        {
            gate.WaitOne();
            return "done";
        }));

        // The first few are taken from a handler that nobody expected to block, the others from one that is known to.
        for (var i = 0; i < 8; i++)
        {
            gate.Reset();
            using var client = server.Connect();
            client.Send(Requests.Ping + Requests.Ping + Requests.Get("/wait") + Requests.Ping);
            Assert.Equal("pong", client.Read().Text);
            Assert.Equal("pong", client.Read().Text);
            gate.Set();
            Assert.Equal("done", client.Read().Text);
            Assert.Equal("pong", client.Read().Text);
            client.AssertOpen();
        }
    }

    [Fact]
    public void ManyHalfSentBodiesAreRefusedBeyondTheMemoryForThemAndWholeOnesTaken()
    {
        const int Length = 10_000;
        using var server = TestServer.Start(options: options => options.Limits.MaxParkedBytes = 20 * Length);
        var request = Requests.Post("/bound", new string('a', Length));
        var clients = Enumerable.Range(0, 40).Select(_ => server.Connect()).ToList();
        clients.ForEach(client => client.Send(request[..^1]));
        Patience.Until(() => clients.Count(client => client.HasInput(0)) >= 20, "half of them are refused");

        using var good = server.Connect();
        Assert.Equal("pong", good.Exchange(Requests.Post("/bound", "pong")).Text);
        foreach (var client in clients)
        {
            client.SendAsFarAsPossible("a"u8);
            Assert.Contains(client.Read("POST").Status, new[] { 200, 503 });
            client.Dispose();
        }

        Assert.Equal(Length, good.Exchange(request).Body.Length);
    }

    private static bool CanPing(TestServer server)
    {
        try
        {
            return server.Get("/ping").Status == 200;
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException)
        {
            return false;
        }
    }
}
