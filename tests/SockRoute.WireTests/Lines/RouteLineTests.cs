using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Lines;

/// <summary>Lines of TCP as requests for routes, where there is no hub.</summary>
public sealed class RouteLineTests : IDisposable
{
    private readonly TestServer _server = Start();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("/ping", "pong")]
    [InlineData("GET /ping", "pong")]
    [InlineData("GET /ping\r", "pong")]
    [InlineData("/path/a%20b?x=1", "/path/a b|a b")]
    [InlineData("/target?x=1&y=2", "/target?x=1&y=2 /target ?x=1&y=2")]
    [InlineData("/method", "GET")]
    [InlineData("/nothing", "404 Not Found")]
    [InlineData("/ping/", "308 Permanent Redirect")]
    [InlineData("/count", "405 Method Not Allowed")]
    [InlineData("/status/204", "204 No Content")]
    [InlineData("/status/503", "503 Service Unavailable")]
    [InlineData("/throw", "500 Internal Server Error")]
    [InlineData("/large", "500 Internal Server Error")]
    [InlineData("/upgrade", "426 Upgrade Required")]
    public void ALineIsARequest(string line, string answer)
    {
        using var lines = Connect();

        Assert.Equal(answer, lines.Ask(line));
        Assert.Equal("pong", lines.Ask("/ping"));
    }

    [Theory]
    [InlineData("ping")]
    [InlineData("GET ping")]
    [InlineData("POST /echo")]
    [InlineData("GET /ping HTTP/1.1")]
    [InlineData("/a b")]
    [InlineData("/a\tb")]
    [InlineData("/a/../../b%")]
    [InlineData("/ü")]
    public void WhatIsNoRequestEndsTheConnection(string line)
    {
        using var lines = Connect();

        Assert.Equal("400 Bad Request", lines.Ask(line));
        lines.AssertCloses();
    }

    [Fact]
    public void ManyLinesInOnePieceAreAnsweredInOrder()
    {
        using var lines = Connect();
        lines.Client.Send(string.Concat(Enumerable.Range(0, 400).Select(number => $"/path/{number}\n\n")));
        for (var number = 0; number < 400; number++)
        {
            Assert.Equal($"/path/{number}|{number}", lines.Read());
        }
    }

    [Fact]
    public void AFloodEndsItsSender()
    {
        using var server = TestServer.Start(options: options =>
        {
            options.Urls = ["tcp://127.0.0.1:0"];
            options.Limits.Messages.MaxMessagesPerSecond = 50;
        });
        using var lines = new WireLines(RawClient.Connect(server.App.Urls[0]));
        lines.Client.SendAsFarAsPossible(Enumerable.Repeat("/ping\n"u8.ToArray(), 1000).SelectMany(line => line).ToArray());
        string answer;
        while ((answer = lines.Read()) == "pong")
        {
        }

        Assert.Equal("429 Too Many Requests", answer);
        lines.AssertCloses();
    }

    [Fact]
    public void ALineThatIsTooLongEndsItsSender()
    {
        using var server = TestServer.Start(options: options =>
        {
            options.Urls = ["tcp://127.0.0.1:0"];
            options.Limits.Messages.MaxMessageSize = 1000;
        });
        using var endless = new WireLines(RawClient.Connect(server.App.Urls[0]));
        endless.Client.SendAsFarAsPossible(new byte[100_000]);
        Assert.Equal("400 Bad Request", endless.Read());
        endless.AssertCloses();

        using var whole = new WireLines(RawClient.Connect(server.App.Urls[0]));
        Assert.Equal("400 Bad Request", whole.Ask("/path/" + new string('x', 1000)));
        whole.AssertCloses();
    }

    [Fact]
    public void AnIdleConnectionEnds()
    {
        using var server = TestServer.Start(options: options =>
        {
            options.Urls = ["tcp://127.0.0.1:0"];
            options.Limits.Messages.LineIdleTimeout = TimeSpan.FromMilliseconds(200);
        });
        using var lines = new WireLines(RawClient.Connect(server.App.Urls[0]));

        lines.AssertCloses();
    }

    [Fact]
    public void ALineMayComeInPieces()
    {
        using var lines = Connect();
        lines.Client.SendByteByByte("GET /ping\n");

        Assert.Equal("pong", lines.Read());
    }

    [Fact]
    public void AClientThatReadsNothingWaitsWithItsRequests()
    {
        using var lines = new WireLines(RawClient.Connect(_server.App.Urls[0], receiveBuffer: 4096));
        var send = new Thread(() => lines.Client.Send(string.Concat(Enumerable.Repeat("/stream/20000\n", 300))));
        send.Start();
        Assert.True(lines.Client.HasInput(30_000));
        using var other = Connect();
        Assert.Equal("pong", other.Ask("/ping"));
        for (var number = 0; number < 300; number++)
        {
            Assert.Equal(StandardRoutes.Pattern(0, 20_000), lines.Client.ReadExactly(20_000));
            Assert.Equal("", lines.Read());
        }

        Assert.True(send.Join(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void AClientThatIsDoneSendingIsAnswered()
    {
        using var lines = Connect();
        lines.Client.Send("/ping\n");
        lines.Client.FinishSending();

        Assert.Equal("pong", lines.Read());
        lines.AssertCloses();
    }

    [Theory]
    [InlineData("tcp://127.0.0.1", "cannot listen on 'tcp://127.0.0.1': tcp:// has no port of its own: write tcp://HOST:PORT")]
    [InlineData("tcp://127.0.0.1:0/chat", "cannot listen on tcp://127.0.0.1:0/chat: there is no hub at /chat")]
    [InlineData("tcp://example:1", "cannot listen on 'tcp://example:1': the host is an IPv4 address, an IPv6 address in brackets, localhost or *")]
    [InlineData("udp://127.0.0.1:1", "cannot listen on 'udp://127.0.0.1:1': write http://HOST:PORT or tcp://HOST:PORT, for example http://127.0.0.1:8080")]
    public void AnAddressThatCannotBeMeantKeepsTheApplicationFromStarting(string url, string message)
    {
        var exception = Assert.Throws<StartupException>(() => TestServer.Start(options: options => options.Urls = [url]));

        Assert.Equal(message, exception.Message);
    }

    private static TestServer Start() => TestServer.Start(
        routes => routes
            .Get("/throw", _ => throw new InvalidOperationException("a secret"))
            .Get("/large", _ => new string('x', 2_000_000))
            .WebSocket("/upgrade", _ => { }),
        options => options.Urls = ["tcp://127.0.0.1:0"]);

    private WireLines Connect() => new(RawClient.Connect(_server.App.Urls[0]));
}
