using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc6455;

/// <summary>Methods that block in <see cref="WebSocket.Receive"/>.</summary>
public sealed class BlockingSocketTests
{
    [Fact]
    public void AMethodThatReturnsClosesWith1000()
    {
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket => socket.Send("done")));
        using var socket = WireSocket.Connect(server, "/socket");

        Assert.Equal("done", socket.ReadText());
        socket.AssertCloses(1000);
    }

    [Fact]
    public void AMethodThatThrowsClosesWith1011AndIsLogged()
    {
        using var server = TestServer.Start(routes =>
            routes.WebSocket("/socket", _ => throw new InvalidOperationException("a secret")));
        using var socket = WireSocket.Connect(server, "/socket");

        socket.AssertCloses(1011);
        Patience.Until(() => server.Log.Errors.Any(), "it is logged");
    }

    [Fact]
    public void AMethodCanCloseForReasonsOfItsOwn()
    {
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket =>
        {
            socket.Close(4321, "enough");
            Assert.Throws<InvalidOperationException>(() => socket.Send("more"));
            Assert.Null(socket.Receive());
        }));
        using var socket = WireSocket.Connect(server, "/socket");
        var frame = socket.Read();

        Assert.Equal((0x88, 4321, "enough"), (frame.First, frame.CloseCode, frame.Text[2..]));
        socket.Send(WireFrame.OfClose(4321));
        Assert.Empty(socket.Client.ReadRest());
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData(999)]
    [InlineData(1005)]
    [InlineData(5000)]
    public void ACodeThatMayNotBeSentIsRefused(int code)
    {
        using var server = TestServer.Start(routes => routes.WebSocket(
            "/socket", socket => Assert.Throws<ArgumentOutOfRangeException>(() => socket.Close(code))));
        using var socket = WireSocket.Connect(server, "/socket");

        socket.AssertCloses(1000);
    }

    [Fact]
    public void TheCodeOfTheClientIsKnown()
    {
        int? code = 0;
        using var ended = new ManualResetEvent(false);
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket =>
        {
            Assert.Null(socket.CloseCode);
            Assert.Null(socket.Receive());
            code = socket.CloseCode;
            ended.Set();
        }));
        using var socket = WireSocket.Connect(server, "/socket");
        socket.Send(WireFrame.OfClose(4000));
        socket.AssertCloses(4000);

        Patience.WaitFor(ended, "the method has returned");
        Assert.Equal(4000, code);
    }

    [Fact]
    public void OneThatVanishesIsFoundOutByPings()
    {
        using var ended = new ManualResetEvent(false);
        using var server = TestServer.Start(
            routes => routes.WebSocket("/socket", socket =>
            {
                Assert.Null(socket.Receive());
                ended.Set();
            }),
            options =>
            {
                options.Limits.Messages.PingInterval = TimeSpan.FromMilliseconds(100);
                options.Limits.Messages.PingTimeout = TimeSpan.FromMilliseconds(100);
            });
        using var socket = WireSocket.Connect(server, "/socket");
        var ping = socket.Read();
        Assert.Equal(0x89, ping.First);
        socket.Send(WireFrame.Of(0x8A, ping.Payload));

        Assert.Equal(0x89, socket.Read().First);
        Patience.WaitFor(ended, "the method has returned");
    }

    [Fact]
    public void AFloodDoesNotHoldAClosedSocket()
    {
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket => socket.Send("done")));
        using var socket = WireSocket.Connect(server, "/socket");
        var pongs = Enumerable.Range(0, 100_000).SelectMany(_ => WireFrame.Of(0x8A, [1])).ToArray();

        // Longer than the two seconds that it is given to answer; until then sending succeeds.
        Patience.Until(
            () =>
            {
                socket.Client.SendAsFarAsPossible(pongs);
                return server.App.Server!.Connections.Snapshot().All(
                    connection => connection.State.Phase == Http1.ConnectionPhase.Lingering || connection.IsGone);
            },
            "the method is let go");
    }

    [Fact]
    public void OneThatTakesNothingIsGivenUp()
    {
        using var failed = new ManualResetEvent(false);
        using var server = TestServer.Start(
            routes => routes.WebSocket("/socket", socket =>
            {
                try
                {
                    while (true)
                    {
                        socket.Send(new string('x', 60_000));
                    }
                }
                catch (IOException)
                {
                    failed.Set();
                    throw;
                }
            }),
            options => options.Limits.Messages.SendTimeout = TimeSpan.FromMilliseconds(200));
        using var socket = WireSocket.Connect(server, "/socket", receiveBuffer: 4096);

        Patience.WaitFor(failed, "the method is told");
        Patience.Until(() => server.App.Server!.Connections.Count == 0, "the connection has ended");
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void OtherThreadsMaySend()
    {
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket =>
        {
            Parallel.For(0, 200, number => socket.Send($"{number}"));
            socket.Receive();
        }));
        using var socket = WireSocket.Connect(server, "/socket");

        var heard = Enumerable.Range(0, 200).Select(_ => int.Parse(socket.ReadText(), null)).Order();
        Assert.Equal(Enumerable.Range(0, 200), heard);
    }

    [Fact]
    public void ManyAtOnceDoNotHoldUpOthers()
    {
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket => socket.Receive()));
        var sockets = Enumerable.Range(0, 50).Select(_ => WireSocket.Connect(server, "/socket")).ToList();

        Assert.Equal("pong", server.Get("/ping").Text);
        sockets.ForEach(socket => socket.Dispose());
        Patience.Until(() => server.App.Server!.Connections.Count == 0, "all have gone");
        Assert.Empty(server.Log.Errors);
    }
}
