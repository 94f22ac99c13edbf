using System.Globalization;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9110;

/// <summary>RFC 9110 6.6 and 15, RFC 9112 6 and 7: what responses look like.</summary>
public sealed class ResponseTests(TestServer server) : IClassFixture<TestServer>
{
    // RFC 9110 6.6.1.
    [Theory]
    [InlineData("/ping")]
    [InlineData("/nowhere")]
    [InlineData("/status/500")]
    [InlineData("/stream/100000")]
    public void EveryAnswerHasADate(string path)
    {
        var before = DateTime.UtcNow.AddSeconds(-2);
        var date = server.Get(path)["Date"]!;

        var time = DateTime.ParseExact(date, "r", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        Assert.InRange(time, before, DateTime.UtcNow.AddSeconds(2));
    }

    // RFC 9110 6.4.1.
    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    public void StatusesWithoutABodyHaveNoneWhateverTheHandlerWrote(int status)
    {
        using var client = server.Connect();
        client.Send(Requests.Get("/status/" + status) + Requests.Ping);
        var response = client.Read();

        Assert.Equal(status, response.Status);
        Assert.Null(response["Content-Length"]);
        Assert.Null(response["Transfer-Encoding"]);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    // RFC 9110 15.3.6.
    [Fact]
    public void A205HasALengthOfZeroWhateverTheHandlerWrote()
    {
        using var client = server.Connect();
        client.Send(Requests.Get("/status/205") + Requests.Ping);
        var response = client.Read();

        Assert.Equal(205, response.Status);
        Assert.Equal("0", response["Content-Length"]);
        Assert.Equal("", response.Text);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    // RFC 9110 15.
    [Theory]
    [InlineData(200, "OK")]
    [InlineData(201, "Created")]
    [InlineData(404, "Not Found")]
    [InlineData(418, "")]
    [InlineData(503, "Service Unavailable")]
    [InlineData(599, "")]
    public void StatusAndReasonAreWhatTheHandlerChose(int status, string reason)
    {
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/status/" + status));

        Assert.Equal(status, response.Status);
        Assert.True(reason.Length == 0 || response.Reason == reason, response.Reason);
        Assert.Equal("a body of 20 letters", response.Text);
        Assert.Equal("20", response["Content-Length"]);
        client.AssertOpen();
    }

    // RFC 9112 7.1.
    [Theory]
    [InlineData(1)]
    [InlineData(7001)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(1_000_000)]
    [InlineData(5_000_000)]
    public void AStreamedAnswerComesInChunksAndWhole(int size)
    {
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get("/stream/" + size));

        Assert.Equal("chunked", response["Transfer-Encoding"]);
        Assert.Equal(StandardRoutes.Pattern(0, size), response.Body);
        Assert.Equal(size, response.ChunkSizes.Sum());
        client.AssertOpen();
    }

    // RFC 9112 6.1.
    [Theory]
    [InlineData("GET /stream/100000 HTTP/1.0\r\n\r\n")]
    [InlineData("GET /stream/100000 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")]
    public void AStreamedAnswerToHttp10EndsWithTheConnection(string request)
    {
        using var client = server.Connect();
        var response = client.Exchange(request);

        Assert.Null(response["Transfer-Encoding"]);
        Assert.True(response.SaysClose);
        Assert.Equal(StandardRoutes.Pattern(0, 100_000), response.Body);
        client.AssertClosed();
    }

    // Both buffers of the connection are full long before the answer is out: the handler waits for the client.
    [Fact]
    public void ASlowReaderGetsALargeAnswerWhole()
    {
        using var client = RawClient.Connect(server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/stream/3000000") + Requests.Ping);
        using var other = server.Connect();
        other.AssertOpen();

        Assert.Equal(StandardRoutes.Pattern(0, 3_000_000), client.Read().Body);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    // Answers below the limit of what is held back wait with the connection and hold no thread.
    [Fact]
    public void ASlowReaderGetsManySmallAnswersWhole()
    {
        using var local = TestServer.Start(routes => routes.Get("/60k", _ => new string('a', 60_000)));
        using var client = RawClient.Connect(local.Url, receiveBuffer: 4096);
        var requests = string.Concat(Enumerable.Repeat(Requests.Get("/60k"), 100));
        var sender = new Thread(() => client.Send(requests));
        sender.Start();
        using var other = local.Connect();
        other.AssertOpen();

        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(60_000, client.Read().Body.Length);
        }

        sender.Join();
        client.AssertOpen();
    }
}
