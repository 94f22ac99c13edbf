using SockRoute.Client;

namespace SockRoute.ClientTests;

/// <summary>Connections that end, and clients that come back.</summary>
public sealed class ReconnectTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(WebSocketCloseCode.GoingAway)]
    [InlineData(WebSocketCloseCode.InternalError)]
    public void ComesBackWhenTheConnectionEnds(int code)
    {
        var count = 0;
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            if (Interlocked.Increment(ref count) == 1)
            {
                EndWith(end, code);
                return;
            }

            Assert.Equal("I am ann", end.ReadText());
            end.SendText("welcome back");
            end.SendClose(end.ReadClose());
        });
        using var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions { Reconnects = true });
        var events = new List<string>();
        client.Disconnected += exception => events.Add(exception is null ? "closed" : "lost");
        client.Reconnected += () =>
        {
            events.Add("back");
            client.SendText("I am ann");
        };

        Assert.Equal("welcome back", client.Receive()!.Text);

        Assert.Equal([code == 0 ? "lost" : "closed", "back"], events);
        Assert.Null(client.CloseCode);
    }

    [Theory]
    [InlineData(WebSocketCloseCode.Normal)]
    [InlineData(WebSocketCloseCode.PolicyViolation)]
    public void StaysAwayWhenTheServerIsDoneWithIt(int code)
    {
        var count = 0;
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            Interlocked.Increment(ref count);
            EndWith(end, code);
        });
        using var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions { Reconnects = true });

        Assert.Null(client.Receive());
        Assert.Null(client.Receive());

        Assert.Equal((code, 1), (client.CloseCode!.Value, count));
    }

    [Fact]
    public void ComesBackOverTcp()
    {
        var count = 0;
        using var server = new ScriptedServer(end =>
        {
            if (Interlocked.Increment(ref count) > 1)
            {
                end.Send("again\n");
                end.WaitForEnd();
            }
        });
        using var client = MessageClient.Connect(server.LineUrl, new MessageClientOptions { Reconnects = true });

        Assert.Equal("again", client.Receive()!.Text);
    }

    [Fact]
    public void CanBeClosedWhileItWaits()
    {
        var server = ScriptedServer.OfWebSocket(_ => { });
        var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions { Reconnects = true });
        server.Dispose();
        using var isGone = new ManualResetEventSlim();
        client.Disconnected += _ => isGone.Set();
        var receiver = new Thread(() => Assert.Null(client.Receive()));
        receiver.Start();
        isGone.Wait();

        client.Close();

        Assert.True(receiver.Join(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void WaitsTwiceAsLongEachTime()
    {
        var backOff = new BackOff(() => 0.5);
        var waits = Enumerable.Range(0, 9).Select(_ => backOff.Next().TotalSeconds).ToArray();

        Assert.Equal([0.25, 0.5, 1, 2, 4, 8, 16, 30, 30], waits);
    }

    [Fact]
    public void WaitsAQuarterMoreOrLess()
    {
        Assert.Equal(187.5, new BackOff(() => 0).Next().TotalMilliseconds);
        Assert.Equal(312.5, new BackOff(() => 1).Next().TotalMilliseconds);
    }

    [Theory]
    [InlineData(9_999, 0.5)]
    [InlineData(10_000, 0.25)]
    public void AConnectionThatLastsBeginsAnew(long age, double wait)
    {
        var backOff = new BackOff(() => 0.5);
        backOff.Next();

        backOff.Note(age);

        Assert.Equal(wait, backOff.Next().TotalSeconds);
    }

    private static void EndWith(ServerEnd end, int code)
    {
        if (code != 0)
        {
            end.SendClose(code);
            end.ReadClose();
        }
    }
}
