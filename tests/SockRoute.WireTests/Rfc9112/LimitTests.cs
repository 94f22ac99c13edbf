using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 2.3 and 3, RFC 9110 5.4 and 15.5: sizes that are too much.</summary>
public sealed class LimitTests : IDisposable
{
    private const int RequestLine = 1000;
    private const int HeadSize = 5000;
    private const int Fields = 20;
    private const int Body = 100_000;

    private readonly TestServer _server = TestServer.Start(
        routes => routes
            .AddLimited(HttpMethods.Post, "/small", 100, Count)
            .AddLimited(HttpMethods.Post, "/large", 2 * Body, Count)
            .AddLimited(HttpMethods.Post, "/any", long.MaxValue, Count)
            .AddBound(HttpMethods.Post, "/small-bound", (context, body) => ResultWriter.Write(context, body), maxBody: 100),
        options =>
        {
            options.Limits.MaxRequestLineSize = RequestLine;
            options.Limits.MaxRequestHeadersTotalSize = HeadSize;
            options.Limits.MaxRequestHeaderCount = Fields;
            options.Limits.MaxRequestBodySize = Body;
        });

    public void Dispose() => _server.Dispose();

    /// <summary>Each limit with the answer beyond it, and a request that is so much above or below it.</summary>
    private static readonly Dictionary<string, (int Status, Func<int, string> Request)> Limits = new()
    {
        ["the request line"] = (414, more => Requests.Get("/path/" + new string('a', RequestLine - 21 + more))),
        ["the head"] = (431, more => Requests.Get("/ping", "X: " + new string('a', HeadSize - 16 + more))),
        ["the fields"] = (431, more => Requests.Get("/ping", [.. Enumerable.Range(0, Fields - 1 + more).Select(i => $"X{i}: a")])),
        ["a body that is read"] = (413, more => Requests.Post("/echo", new string('a', Body + more))),
        ["a body that is bound"] = (413, more => Requests.Post("/bound", new string('a', Body + more))),
        ["a body that nobody reads"] = (413, more => Requests.Post("/ignore", new string('a', Body + more))),
        ["a body of chunks that is read"] = (413, more => Requests.Chunked("/echo", Chunk(Body + more))),
        ["a body of chunks that is bound"] = (413, more => Requests.Chunked("/bound", Chunk(Body + more))),
        ["a smaller body of one route"] = (413, more => Requests.Post("/small", new string('a', 100 + more))),
        ["a smaller body of chunks of one route"] = (413, more => Requests.Chunked("/small", Chunk(100 + more))),
        ["a smaller bound body of one route"] = (413, more => Requests.Post("/small-bound", new string('a', 100 + more))),
        ["a larger body of one route"] = (413, more => Requests.Post("/large", new string('a', (2 * Body) + more))),
        ["a larger body of chunks of one route"] = (413, more => Requests.Chunked("/large", Chunk((2 * Body) + more))),
        ["the body of a path without a route"] = (413, more => Requests.Post("/nothing", new string('a', Body + more))),
    };

    public static TheoryData<string> Names => [.. Limits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void OneBelowAndOneAtTheLimitAreAnsweredAndOneAboveIsRefused(string limit)
    {
        var (status, request) = Limits[limit];
        using var client = _server.Connect();

        Assert.Equal(Expected(limit), client.Exchange(request(-1)).Status);
        Assert.Equal(Expected(limit), client.Exchange(request(0)).Status);
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(request(1)));
        client.AssertRefused(status, "POST");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OneAboveTheLimitIsRefusedAsTheFirstRequest(string limit)
    {
        var (status, request) = Limits[limit];
        using var client = _server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(request(1)));

        client.AssertRefused(status, "POST");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OneAboveTheLimitIsRefusedBehindAnotherRequestInTheSameBytes(string limit)
    {
        var (status, request) = Limits[limit];
        using var client = _server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(Requests.Ping + request(0) + request(1)));

        Assert.Equal("pong", client.Read().Text);
        Assert.Equal(Expected(limit), client.Read("POST").Status);
        client.AssertRefused(status, "POST");
    }

    [Fact]
    public void ARouteWithoutALimitTakesAnyBody()
    {
        using var client = _server.Connect();

        Assert.Equal("1000000", client.Exchange(Requests.Post("/any", new string('a', 1_000_000))).Text);
        Assert.Equal("1000000", client.Exchange(Requests.Chunked("/any", Chunk(1_000_000))).Text);
        client.AssertOpen();
    }

    [Fact]
    public void ARefusalIsLoggedForWhoeverWantsToKnow()
    {
        using var client = _server.Connect();
        client.Send("BAD\r\n\r\n");
        client.AssertRefused(400);

        var (level, text, _) = Assert.Single(_server.Log.Entries);
        Assert.Equal(Microsoft.Extensions.Logging.LogLevel.Debug, level);
        Assert.Equal($"A request of 127.0.0.1:{client.LocalPort} is refused with 400: The request line is malformed.", text);
    }

    private static int Expected(string limit) => limit == "the body of a path without a route" ? 404 : 200;

    private static string Chunk(int size) => $"{size:x}\r\n{new string('a', size)}\r\n0\r\n\r\n";

    [Fact]
    public void ATargetWithoutEndIs414BeforeItsEndIsThere()
    {
        using var client = _server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes("GET /" + new string('a', 100_000)));

        client.AssertRefused(414);
    }

    [Fact]
    public void AHeadWithoutEndIs431BeforeItsEndIsThere()
    {
        using var client = _server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes("GET /ping HTTP/1.1\r\nX: " + new string('a', 100_000)));

        client.AssertRefused(431);
    }

    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    [InlineData("/ignore")]
    public void TheLargestBodyIsTakenAndADeclaredByteMoreIs413(string target)
    {
        using var client = _server.Connect();

        Assert.Equal(200, client.Exchange(Requests.Post(target, new string('a', 100_000))).Status);
        client.Send($"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 100001\r\n\r\n");
        client.AssertRefused(413, "POST");
    }

    [Fact]
    public void AClientThatSendsAllOfARefusedBodyStillReadsThe413()
    {
        const int Length = 8 * 1024 * 1024;
        using var client = _server.Connect();
        client.Send($"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {Length}\r\n\r\n");
        client.Send(new byte[Length]);

        client.AssertRefused(413, "POST");
    }

    [Theory]
    [InlineData("999999999999999999")]
    [InlineData("000000000000100001")]
    public void AnyGreaterLengthIs413(string length)
    {
        using var client = _server.Connect();
        client.Send($"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n\r\n");

        client.AssertRefused(413, "POST");
    }

    [Theory]
    [InlineData("/echo", 50_000)]
    [InlineData("/bound", 50_000)]
    [InlineData("/echo", 1)]
    [InlineData("/bound", 10)]
    public void TheLargestChunkedBodyIsTakenAndAByteMoreIs413(string target, int chunk)
    {
        var count = 100_000 / chunk;
        var chunks = string.Concat(Enumerable.Repeat($"{chunk:x}\r\n{new string('a', chunk)}\r\n", count));
        using var client = _server.Connect();

        Assert.Equal(100_000, client.Exchange(Requests.Chunked(target, chunks + "0\r\n\r\n")).Body.Length);
        client.Send(Requests.Chunked(target, chunks + "1\r\na\r\n0\r\n\r\n"));
        client.AssertRefused(413, "POST");
    }

    // One byte in each chunk: six times as much on the wire as in the body.
    [Fact]
    public void ABoundBodyMayNotConsistOfNothingButFraming()
    {
        using var client = _server.Connect();
        var chunks = string.Concat(Enumerable.Repeat("1;aaaaaaaaaaa\r\na\r\n", 20_000));
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes(Requests.Chunked("/bound", chunks + "0\r\n\r\n")));

        var response = client.Read("POST");
        Assert.Contains(response.Status, new[] { 400, 413 });
        Assert.True(response.SaysClose);
        client.AssertClosed();
    }

    [Fact]
    public void ALargeBodyThatIsRefusedDoesNotCostTheAnswer()
    {
        using var client = _server.Connect();
        client.Send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n");
        client.SendAsFarAsPossible(new byte[900_000]);
        client.FinishSending();

        client.AssertRefused(413, "POST");
    }

    private static void Count(HttpContext context)
    {
        var buffer = new byte[4096];
        var count = 0;
        for (int read; (read = context.Request.Body.Read(buffer)) > 0; count += read)
        {
        }

        ResultWriter.Write(context, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
