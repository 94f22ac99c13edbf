using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 6.2 and 6.3: request bodies of a declared length.</summary>
public sealed class ContentLengthTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/echo")]
    [InlineData("/bound")]
    public void ABodyOfAnyLengthArrivesWholeAndTheConnectionGoesOn(string target)
    {
        using var client = server.Connect();
        foreach (var size in new[] { 0, 1, 4095, 4096, 16_300, 16_384, 20_000, 65_536, 300_000, 2_000_000 })
        {
            var body = new string('a', size);

            Assert.Equal(body, client.Exchange(Requests.Post(target, body)).Text);
        }

        client.AssertOpen();
    }

    [Fact]
    public void ASmallBodyThatNobodyReadIsSkippedEvenWhenItComesAfterTheAnswer()
    {
        using var client = server.Connect();
        client.Send("POST /ignore HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n");

        Assert.Equal("ignored", client.Read().Text);
        client.Send(new string('x', 10_000));
        client.Send(new string('x', 10_000) + Requests.Ping);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void ALargeBodyThatNobodyReadClosesTheConnection()
    {
        using var client = server.Connect();
        client.Send("POST /ignore HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n");

        client.AssertRefused(200, "POST");
    }

    [Fact]
    public void AChunkedBodyThatNobodyReadIsSkippedUpToALimit()
    {
        using var client = server.Connect();
        client.Send(Requests.Chunked("/ignore", ""));
        Assert.Equal("ignored", client.Read("POST").Text);
        client.Send("3\r\nabc\r\n0\r\n\r\n");
        client.AssertOpen();

        client.Send(Requests.Chunked("/ignore", ""));
        Assert.Equal("ignored", client.Read("POST").Text);
        var chunk = "10000\r\n" + new string('x', 0x10000) + "\r\n";
        client.SendAsFarAsPossible(System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(chunk, 40))));
        AssertEnds(client);
    }

    // The server stops listening to what it is sent, so that this end may well be a reset.
    private static void AssertEnds(RawClient client)
    {
        try
        {
            client.AssertClosed();
        }
        catch (System.Net.Sockets.SocketException exception)
        {
            Assert.Equal(System.Net.Sockets.SocketError.ConnectionReset, exception.SocketErrorCode);
        }
    }
}
