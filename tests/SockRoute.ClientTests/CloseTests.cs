using System.Diagnostics;

namespace SockRoute.ClientTests;

/// <summary>Ends, from either side.</summary>
public sealed class CloseTests
{
    [Fact]
    public void ClosesWithAHandshake()
    {
        var code = 0;
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            code = end.ReadClose();
            end.SendText("too late");
            end.SendClose(code);
            end.WaitForEnd();
        });
        var client = MessageClient.Connect(server.WebSocketUrl);

        client.Close();
        client.Close();

        Assert.Equal(1000, client.CloseCode);
        Assert.Null(client.Receive());
        Assert.Throws<InvalidOperationException>(() => client.SendText("more"));
        server.Dispose();
        Assert.Equal(1000, code);
    }

    [Fact]
    public void AnswersTheCloseOfTheServer()
    {
        var code = 0;
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.SendText("bye");
            end.SendClose(WebSocketCloseCode.GoingAway);
            code = end.ReadClose();
        });
        using var client = MessageClient.Connect(server.WebSocketUrl);
        var ends = new List<Exception?>();
        client.Disconnected += ends.Add;

        Assert.Equal("bye", client.Receive()!.Text);
        Assert.Null(client.Receive());

        Assert.Equal(WebSocketCloseCode.GoingAway, client.CloseCode);
        Assert.Null(Assert.Single(ends));
        Assert.Equal(
            "The connection is closed.", Assert.Throws<IOException>(() => client.SendText("more")).Message);
        server.Dispose();
        Assert.Equal(WebSocketCloseCode.GoingAway, code);
    }

    [Fact]
    public void TakesACloseWithoutACode()
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.Send([0x88, 0]);
            Assert.Equal(WebSocketCloseCode.NoCode, end.ReadClose());
        });
        using var client = MessageClient.Connect(server.WebSocketUrl);

        Assert.Null(client.Receive());

        Assert.Equal(WebSocketCloseCode.NoCode, client.CloseCode);
    }

    // Two seconds for the answer; a machine that is busy may need more, but not the minute that the server holds on.
    [Fact]
    public void DoesNotWaitForAServerThatNeverAnswers()
    {
        using var isDone = new ManualResetEventSlim();
        using var server = ScriptedServer.OfWebSocket(_ => isDone.Wait());
        var client = MessageClient.Connect(server.WebSocketUrl);
        var watch = Stopwatch.StartNew();

        client.Close();

        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(30));
        Assert.Equal(WebSocketCloseCode.Lost, client.CloseCode);
        isDone.Set();
    }

    [Fact]
    public void ClosesUnderASenderThatWaits()
    {
        using var isDone = new ManualResetEventSlim();
        using var isStuck = new ManualResetEventSlim();
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.WaitForInput(100_000);
            isStuck.Set();
            isDone.Wait();
        });
        var client = MessageClient.Connect(server.WebSocketUrl);
        Exception? failure = null;
        var text = new string('x', 64 * 1024 * 1024);
        var sender = new Thread(() => failure = Record.Exception(() => client.SendText(text)));
        sender.Start();
        isStuck.Wait();

        client.Close();
        sender.Join();

        Assert.IsType<IOException>(failure);
        isDone.Set();
    }

    [Fact]
    public void ClosesUnderAReceiverThatWaits()
    {
        using var server = ScriptedServer.OfWebSocket(end => end.SendClose(end.ReadClose()));
        var client = MessageClient.Connect(server.WebSocketUrl);
        var received = new ReceivedMessage?[1];
        var receiver = new Thread(() => received[0] = client.Receive());
        receiver.Start();

        client.Close();
        receiver.Join();

        Assert.Null(received[0]);
        Assert.Equal(1000, client.CloseCode);
    }

    // What was sent arrives, although the client never read what the server sent.
    [Fact]
    public void ClosesOneDirectionOfTcpFirst()
    {
        var line = "";
        using var server = new ScriptedServer(end =>
        {
            end.Send("you will not read this\n");
            line = end.ReadLine();
            end.WaitForEnd();
            end.Send("nor this\n");
        });
        var client = MessageClient.Connect(server.LineUrl);

        client.SendText("the last word");
        client.Close();

        server.Dispose();
        Assert.Equal("the last word", line);
    }
}
