using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 2.3 and 3, RFC 9110 5.4 and 15.5: sizes that are too much.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly TestServer _server = TestServer.Start(options: options =>
    {
        options.Limits.MaxTargetBytes = 1000;
        options.Limits.MaxHeadBytes = 5000;
        options.Limits.MaxFields = 20;
        options.Limits.MaxBodyBytes = 100_000;
    });

    public void Dispose() => _server.Dispose();

    [Fact]
    public void TheLongestTargetIsAnsweredAndAByteMoreIs414()
    {
        using var client = _server.Connect();
        var target = "/path/" + new string('a', 994);

        Assert.Equal(200, client.Exchange(Requests.Get(target)).Status);
        client.Send(Requests.Get(target + "b"));
        client.AssertRefused(414);
    }

    [Fact]
    public void ATargetWithoutEndIs414BeforeItsEndIsThere()
    {
        using var client = _server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes("GET /" + new string('a', 100_000)));

        client.AssertRefused(414);
    }

    [Fact]
    public void TheLargestHeadIsAnsweredAndAByteMoreIs431()
    {
        using var client = _server.Connect();
        var field = "X: " + new string('a', 5000 - Requests.Get("/ping", "X: ").Length);

        Assert.Equal(200, client.Exchange(Requests.Get("/ping", field)).Status);
        client.Send(Requests.Get("/ping", field + "a"));
        client.AssertRefused(431);
    }

    [Fact]
    public void AHeadWithoutEndIs431BeforeItsEndIsThere()
    {
        using var client = _server.Connect();
        client.SendAsFarAsPossible(Encoding.ASCII.GetBytes("GET /ping HTTP/1.1\r\nX: " + new string('a', 100_000)));

        client.AssertRefused(431);
    }

    [Fact]
    public void TheGreatestNumberOfFieldsIsAnsweredAndOneMoreIs431()
    {
        using var client = _server.Connect();
        var fields = Enumerable.Range(0, 19).Select(i => $"X{i}: a").ToArray();

        Assert.Equal(200, client.Exchange(Requests.Get("/ping", fields)).Status);
        client.Send(Requests.Get("/ping", [.. fields, "Y: a"]));
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
}
