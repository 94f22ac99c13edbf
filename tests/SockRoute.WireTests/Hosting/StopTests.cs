using System.Net.Sockets;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>How a server stops.</summary>
public sealed class StopTests
{
    /// <summary>
    /// An address that no other test listens on: a port that one server has given back may be another's in an instant.
    /// </summary>
    private const string OwnUrl = "http://127.0.0.77:0";

    [Fact]
    public void RunningRequestsFinishAndIdleConnectionsClose()
    {
        using var gate = new ManualResetEvent(false);
        using var entered = new ManualResetEvent(false);
        using var server = TestServer.Start(routes => routes.Get("/wait", _ =>
        {
            entered.Set();
            gate.WaitOne();
            return "done";
        }), options => options.Urls = [OwnUrl]);
        using var idle = server.Connect();
        idle.AssertOpen();
        using var half = server.Connect();
        half.Send("GET /pi");
        using var running = server.Connect();
        running.Send(Requests.Get("/wait"));
        Patience.WaitFor(entered, "the handler runs");
        var url = server.Url;
        var stop = new Thread(server.App.Stop);
        stop.Start();

        idle.AssertClosed();
        half.AssertClosed();
        Patience.Until(() => IsRefused(url), "the server does not listen any more");
        gate.Set();
        running.AssertRefused(200);
        stop.Join();
        Assert.Empty(server.App.Urls);
    }

    [Fact]
    public void ARequestThatRunsForTooLongIsToldAndCut()
    {
        using var entered = new ManualResetEvent(false);
        using var told = new ManualResetEvent(false);
        using var server = TestServer.Start(
            routes => routes.Get("/wait", context =>
            {
                entered.Set();
                context.RequestAborted.WaitHandle.WaitOne();
                told.Set();
                return "";
            }),
            options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        using var client = server.Connect();
        client.Send(Requests.Get("/wait"));
        Patience.WaitFor(entered, "the handler runs");

        server.App.Stop();
        Patience.WaitFor(told, "the handler is told");
        client.AssertClosed();
    }

    [Fact]
    public void ABodyThatIsOnItsWayIsWaitedFor()
    {
        using var server = TestServer.Start();
        using var client = server.Connect();
        client.Send("POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal(100, client.Read().Status);
        var stop = new Thread(server.App.Stop);
        stop.Start();
        client.Send("hello");

        client.AssertRefused(200, "POST");
        stop.Join();
    }

    [Fact]
    public void AnAnswerThatIsOnItsWayArrivesWhole()
    {
        // A machine that is busy with other things takes its time for megabytes through a small window.
        using var server = TestServer.Start(options: options =>
        {
            options.ShutdownTimeout = TimeSpan.FromMinutes(1);
            options.Limits.MinResponseDataRate = null;
        });
        using var client = RawClient.Connect(server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/stream/3000000"));
        Assert.True(client.HasInput(30_000));
        var stop = new Thread(server.App.Stop);
        stop.Start();

        Assert.Equal(StandardRoutes.Pattern(0, 3_000_000), client.Read().Body);
        client.AssertClosed();
        stop.Join();
    }

    // More than the client's window takes: the end of the answer is still with the server's kernel when Stop returns.
    [Fact]
    public void AnAnswerThatIsReadAfterTheStopArrivesWhole()
    {
        const int Length = 40_000;
        using var server = TestServer.Start();
        var clients = Enumerable.Range(0, 20).Select(_ => RawClient.Connect(server.Url, receiveBuffer: 4096)).ToList();
        clients.ForEach(client => client.Send(Requests.Get($"/stream/{Length}")));
        clients.ForEach(client => Assert.True(client.HasInput(30_000)));
        server.App.Stop();

        foreach (var client in clients)
        {
            Assert.Equal(StandardRoutes.Pattern(0, Length), client.Read().Body);
            client.AssertClosed();
            client.Dispose();
        }
    }

    [Fact]
    public void StopAndStartAgainOnTheSamePort()
    {
        using var first = TestServer.Start(options: options => options.Urls = [OwnUrl]);
        using var client = first.Connect();
        client.AssertOpen();
        var url = first.Url;
        first.App.Stop();
        first.App.Stop();

        using var second = TestServer.Start(options: options => options.Urls = [url]);
        Assert.Equal(url, second.Url);
        Assert.Equal("pong", second.Get("/ping").Text);
    }

    // A connection that is accepted while the server stops must not be forgotten, or Stop waits for it in vain.
    [Fact]
    public void StopsWhileClientsConnectAndAsk()
    {
        for (var round = 0; round < 20; round++)
        {
            using var server = TestServer.Start(options: options => options.Urls = [OwnUrl]);
            var url = server.Url;
            var clients = Enumerable.Range(0, 4).Select(_ => new Thread(() => AskUntilRefused(url))).ToList();
            clients.ForEach(thread => thread.Start());
            Thread.Sleep(20);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            server.App.Stop();

            // Not a measure of speed: a connection that was forgotten costs the whole of ShutdownTimeout, 10 seconds.
            Assert.True(watch.Elapsed < server.App.Options.ShutdownTimeout);
            clients.ForEach(thread => thread.Join());
            Assert.Empty(server.Log.Errors);
        }
    }

    private static void AskUntilRefused(string url)
    {
        try
        {
            while (true)
            {
                using var client = RawClient.Connect(url);
                client.Exchange(Requests.Ping);
            }
        }
        catch (Exception exception) when (exception is SocketException or EndOfStreamException)
        {
            // The server has stopped.
        }
    }

    private static bool IsRefused(string url)
    {
        try
        {
            using var client = RawClient.Connect(url);
            return false;
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode == SocketError.ConnectionRefused;
        }
    }
}
