using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>How peers, WebSockets and lines end when the server stops (RFC 6455 7.4.1: 1001).</summary>
public sealed class HubStopTests
{
    [Fact]
    public void PeersAreToldThatTheServerGoesAway()
    {
        var hub = new ChatHub();
        using var server = ChatServer.Start(hub);
        using var socket = server.Connect();
        using var lines = server.ConnectLines();
        lines.Ask("hello");
        Assert.Equal("2: hello", socket.ReadText());
        var stop = new Thread(server.Server.App.Stop);
        stop.Start();

        socket.AssertCloses(1001);
        lines.AssertCloses();
        Assert.True(stop.Join(TimeSpan.FromSeconds(30)));
        Assert.Equal(["left 1", "left 2"], hub.Events.Where(text => text.StartsWith("left", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void AMethodThatBlocksInReceiveIsLetGo()
    {
        using var ended = new ManualResetEvent(false);
        using var server = TestServer.Start(routes => routes.WebSocket("/socket", socket =>
        {
            while (socket.Receive() is not null)
            {
            }

            ended.Set();
        }));
        using var socket = WireSocket.Connect(server, "/socket");
        var stop = new Thread(server.App.Stop);
        stop.Start();

        var frame = socket.Read();
        Assert.Equal((0x88, 1001), (frame.First, frame.CloseCode));
        Patience.WaitFor(ended, "the method has returned");
        Assert.True(stop.Join(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void AClientThatDoesNotAnswerDoesNotHoldTheServer()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var socket = server.Connect();
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 1, "it has joined");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        server.Server.App.Stop();

        // Not a measure of speed: one that is waited for costs the whole of ShutdownTimeout.
        Assert.True(watch.Elapsed < server.Server.App.Options.ShutdownTimeout);
    }
}
