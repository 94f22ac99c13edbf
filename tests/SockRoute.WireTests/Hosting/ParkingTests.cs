using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>Counts what the process holds, so it runs when no other test does.</summary>
[CollectionDefinition(nameof(ParkingTests), DisableParallelization = true)]
[Collection(nameof(ParkingTests))]
public sealed class ParkingTests
{
    private const int Many = 1000;

    [Theory]
    [InlineData("GET /ping HTTP/1.1\r\nHost: a\r\n\r\n", "")]
    [InlineData("", "GET /ping HTTP/1.1\r\nHo")]
    [InlineData("", "POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")]
    [InlineData("", "BAD\r\n\r\n")]
    public void AThousandWaitingConnectionsHoldNoThread(string request, string half)
    {
        using var server = TestServer.Start();
        for (var i = 0; i < 100; i++)
        {
            server.Get("/ping");
        }

        // A test machine may stall long enough for a loop to change hands, so a few more threads are no sign of
        // anything.
        var before = ProcessFacts.HandlerThreads;
        var clients = Enumerable.Range(0, Many).Select(_ => server.Connect()).ToList();
        foreach (var client in clients)
        {
            client.Send(request + half);
            Assert.Equal(request.Length == 0 ? "" : "pong", request.Length == 0 ? "" : client.Read().Text);
        }

        for (var i = 0; i < 100; i++)
        {
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        Assert.InRange(ProcessFacts.HandlerThreads, 1, before + 10);
        Assert.True(half.Length > 0 || clients.TrueForAll(client => client.Exchange(Requests.Ping).Text == "pong"));
        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public void IdleAndHalfSentTogetherHoldNoThreadAndAreServedWhenTheyGoOn()
    {
        using var server = TestServer.Start();
        var before = ProcessFacts.Threads;
        var idle = Enumerable.Range(0, Many).Select(_ => server.Connect()).ToList();
        var half = Enumerable.Range(0, Many).Select(_ => server.Connect()).ToList();
        idle.ForEach(client => client.AssertOpen());
        half.ForEach(client => client.Send(Requests.Ping[..20]));
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        Assert.InRange(ProcessFacts.Threads, 1, before + 20);
        half.ForEach(client => client.Send(Requests.Ping[20..]));
        half.ForEach(client => Assert.Equal("pong", client.Read().Text));
        idle.ForEach(client => client.AssertOpen());
        idle.ForEach(client => client.Dispose());
        half.ForEach(client => client.Dispose());
    }

    [Fact]
    public void NoDescriptorIsLostOverThousandsOfConnections()
    {
        using var server = TestServer.Start(routes => routes.Get("/throw", _ => throw new InvalidOperationException()));
        string[] requests =
        [
            "", "GET /pi", Requests.Ping, Requests.Get("/ping", "Connection: close"),
            "BAD\r\n\r\n", Requests.Get("/throw"),
            Requests.Get("/stream/500000"), Requests.Post("/echo", "abc")[..^1], Requests.Post("/bound", "abc")[..^1],
        ];
        OpenAndLeave(server, requests, 50);
        var before = SettledDescriptors(server);

        OpenAndLeave(server, requests, 3000);

        Patience.Until(() => SettledDescriptors(server) <= before, $"{before} descriptors are open again");
    }

    [Fact]
    public void NoDescriptorIsLostOverManyServers()
    {
        var before = ProcessFacts.Descriptors;
        for (var i = 0; i < 50; i++)
        {
            using var server = TestServer.Start();
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        Patience.Until(() => ProcessFacts.Descriptors <= before + 10, $"about {before} descriptors are open again");
    }

    [Fact]
    public void NoThreadIsLostOverManyServers()
    {
        for (var i = 0; i < 50; i++)
        {
            using var server = TestServer.Start();
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        Patience.Until(() => ProcessFacts.HandlerThreads == 0, "no thread of a server is left");
    }

    private static void OpenAndLeave(TestServer server, string[] requests, int count)
    {
        for (var i = 0; i < count; i++)
        {
            using var client = server.Connect();
            client.Send(requests[i % requests.Length]);
            switch (i / requests.Length % 3)
            {
                case 0:
                    client.Reset();
                    break;
                case 1:
                    client.HasInput(1);
                    break;
            }
        }
    }

    private static int SettledDescriptors(TestServer server)
    {
        Assert.Equal("pong", server.Get("/ping").Text);
        return ProcessFacts.Descriptors;
    }
}
