using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>Peers that read nothing, send too much, or vanish; the others do not notice.</summary>
public sealed class HostilePeerTests
{
    [Theory]
    [InlineData(SlowPeers.Disconnect)]
    [InlineData(SlowPeers.DropOldest)]
    [InlineData(SlowPeers.DropNewest)]
    public void OneThatReadsNothingDoesNotDelayTheOthers(SlowPeers policy)
    {
        const int Messages = 400;
        var text = new string('x', 30_000);
        using var server = ChatServer.Start(
            new ChatHub(),
            limits => limits.Messages.MaxQueuedBytes = 10_000_000,
            new HubOptions { SlowPeers = policy, QueueLength = 20 });
        using var slow = server.Connect(receiveBuffer: 4096);
        using var reader = server.ConnectLines();
        using var speaker = server.ConnectLines();
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 3, "all have joined");
        var read = new Thread(() =>
        {
            for (var i = 0; i < Messages; i++)
            {
                Assert.EndsWith($" {i}", reader.Read(), StringComparison.Ordinal);
            }
        });
        reader.Send("hello");
        Assert.Equal("2: hello", reader.Read());
        Assert.Equal("""2: hello""", speaker.Read());
        read.Start();
        for (var i = 0; i < Messages; i++)
        {
            speaker.Send($$"""{"type":"say","data":"{{text}} {{i}}"}""");
        }

        Assert.True(read.Join(TimeSpan.FromSeconds(30)));
        if (policy == SlowPeers.Disconnect)
        {
            Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 2, "the slow one is gone");
            return;
        }

        // It goes on with what was kept for it: the end of what was said, or its beginning.
        var heard = new List<string> { slow.ReadText() };
        speaker.Send("""{"type":"say","data":"end"}""");
        for (string last; policy == SlowPeers.DropOldest && !(last = slow.ReadText()).Contains("\"end\"", StringComparison.Ordinal);)
        {
            heard.Add(last);
        }

        Assert.True(heard.Count < Messages);
        Assert.Equal(3, server.Server.App.Peers<ChatHub>().Count);
    }

    [Fact]
    public void AFloodEndsItsSender()
    {
        using var server = ChatServer.Start(new ChatHub(), limits => limits.Messages.MaxMessagesPerSecond = 50);
        using var other = server.Connect();
        using var socket = server.Connect();
        socket.Client.SendAsFarAsPossible(Enumerable.Range(0, 1000).SelectMany(_ => WireFrame.OfText("""{"type":"who"}""")).ToArray());
        string text;
        while ((text = socket.ReadText()) == "1,2")
        {
        }

        Assert.Contains("\"tooFast\"", text, StringComparison.Ordinal);
        socket.AssertCloses(1008);

        using var lines = server.ConnectLines();
        lines.Client.SendAsFarAsPossible(Enumerable.Range(0, 1000).SelectMany(_ => "hello\n"u8.ToArray()).ToArray());
        while ((text = lines.Read()) == "3: hello")
        {
        }

        Assert.Equal("error: more than 50 messages in a second", text);
        lines.AssertCloses();
        Assert.Equal("3: hello", other.ReadText());
    }

    [Theory]
    [InlineData(0x89)]
    [InlineData(0x8A)]
    [InlineData(0x01)]
    public void SoDoesAFloodOfOtherFrames(byte first)
    {
        using var server = ChatServer.Start(new ChatHub(), limits => limits.Messages.MaxMessagesPerSecond = 50);
        using var socket = server.Connect();
        var frames = Enumerable.Range(0, 1000).SelectMany(index => WireFrame.Of((byte)(index > 0 && first == 1 ? 0 : first), []));
        socket.Client.SendAsFarAsPossible(frames.ToArray());
        var frame = socket.Read();
        while (frame.First == 0x8A)
        {
            frame = socket.Read();
        }

        Assert.Contains("\"tooFast\"", frame.Text, StringComparison.Ordinal);
        socket.AssertCloses(1008);
    }

    [Fact]
    public void ALineWithoutAnEndEndsItsSender()
    {
        using var server = ChatServer.Start(new ChatHub(), limits => limits.Messages.MaxMessageSize = 1000);
        using var lines = server.ConnectLines();
        lines.Client.SendAsFarAsPossible(new byte[100_000]);
        Assert.Contains("\"tooLarge\"", lines.Read(), StringComparison.Ordinal);
        lines.AssertCloses();

        using var whole = server.ConnectLines();
        Assert.Contains("a line has at most 1000 bytes", whole.Ask(new string('x', 1001)), StringComparison.Ordinal);
        whole.AssertCloses();
        using var largest = server.ConnectLines();
        Assert.EndsWith("x", largest.Ask(new string('x', 1000)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /chat HTTP/1.1")]
    [InlineData("POST / HTTP/1.0")]
    public void ABrowserIsNotTakenForAPeer(string line)
    {
        using var server = ChatServer.Start(new ChatHub());
        using var lines = server.ConnectLines();
        lines.Client.Send(line + "\r\nHost: a\r\n\r\n{\"type\":\"all\",\"data\":\"x\"}\n");

        Assert.Equal("error: this is no HTTP server", lines.Read());
        lines.AssertCloses();
    }

    [Fact]
    public void ALineThatIsNotUtf8EndsItsSender()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var lines = server.ConnectLines();
        lines.Client.Send([0xFF, 0xFE, (byte)'\n']);

        Assert.Contains("expected UTF-8", lines.Read(), StringComparison.Ordinal);
        lines.AssertCloses();
    }

    [Fact]
    public void OneThatVanishesIsFoundOutByPings()
    {
        using var server = ChatServer.Start(new ChatHub(), limits =>
        {
            limits.Messages.PingInterval = TimeSpan.FromMilliseconds(100);
            limits.Messages.PingTimeout = TimeSpan.FromMilliseconds(100);
        });
        using var answers = server.Connect();
        using var silent = server.Connect();
        var ping = answers.Read();
        Assert.Equal(0x89, ping.First);
        answers.Send(WireFrame.Of(0x8A, ping.Payload));
        Assert.Equal(0x89, answers.Read().First);

        Assert.Equal(0x89, silent.Read().First);
        Assert.Empty(silent.Client.ReadRest());
    }

    [Fact]
    public void PongsDoNotPileUp()
    {
        using var server = ChatServer.Start(
            new ChatHub(), limits => limits.Messages.MaxMessagesPerSecond = int.MaxValue);
        using var socket = server.Connect(receiveBuffer: 4096);
        var pings = Enumerable.Range(0, 1000).SelectMany(_ => WireFrame.Of(0x89, new byte[125])).ToArray();
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 1, "it has joined");
        for (var i = 0; i < 200; i++)
        {
            socket.Client.Send(pings);
        }

        // All of it was read, and most of it answered with nothing.
        socket.Send(WireFrame.OfClose(1000));
        var connection = Assert.Single(server.Server.App.Server!.Connections.Snapshot());
        Patience.Until(() => connection.State.Protocol!.IsClosing, "it was heard");
        Assert.True(connection.OpenSink(new()).QueuedBytes < 256 * 1024);
    }

    [Fact]
    public void AnIdleLineEnds()
    {
        using var server = ChatServer.Start(
            new ChatHub(), limits => limits.Messages.LineIdleTimeout = TimeSpan.FromMilliseconds(200));
        using var lines = server.ConnectLines();

        lines.AssertCloses();
    }

    [Fact]
    public void OneThatTakesNothingIsGivenUp()
    {
        using var server = ChatServer.Start(
            new ChatHub(),
            limits =>
            {
                limits.Messages.SendTimeout = TimeSpan.FromMilliseconds(200);
                limits.Messages.MaxQueuedBytes = 100_000_000;
            },
            new HubOptions { QueueLength = 10_000 });
        using var slow = server.Connect(receiveBuffer: 4096);
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 1, "it has joined");
        var text = new string('x', 60_000);
        for (var i = 0; i < 200; i++)
        {
            server.Server.App.Peers<ChatHub>().SendText(text);
        }

        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 0, "it is given up");
    }

    [Fact]
    public void AClientThatIsDoneSendingIsAnswered()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var lines = server.ConnectLines();
        lines.Client.Send("hello\n");
        lines.Client.FinishSending();

        Assert.Equal("1: hello", lines.Read());
        lines.AssertCloses();
    }
}
