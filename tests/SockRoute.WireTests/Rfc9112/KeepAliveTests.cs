using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 9.3: how long a connection lasts.</summary>
public sealed class KeepAliveTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public void Http11StaysOpenWithoutSayingSo()
    {
        using var client = server.Connect();
        for (var i = 0; i < 3; i++)
        {
            var response = client.Exchange(Requests.Ping);

            Assert.Equal(200, response.Status);
            Assert.Null(response["Connection"]);
        }

        client.AssertOpen();
    }

    [Theory]
    [InlineData("close")]
    [InlineData("Close")]
    [InlineData("keep-alive, close")]
    [InlineData("x,close ,y")]
    public void Http11ClosesWhenTheClientSaysClose(string connection)
    {
        using var client = server.Connect();
        client.Send(Requests.Get("/ping", "Connection: " + connection));

        client.AssertRefused(200);
    }

    [Fact]
    public void NothingBehindARequestThatSaysCloseIsAnswered()
    {
        using var client = server.Connect();
        client.Send(Requests.Get("/ping", "Connection: close") + Requests.Ping);

        client.AssertRefused(200);
    }

    [Fact]
    public void TheWordCloseInsideOfAnotherOptionMeansNothing()
    {
        using var client = server.Connect();
        client.Exchange(Requests.Get("/ping", "Connection: closed, not-close"));

        client.AssertOpen();
    }

    [Fact]
    public void Http10Closes()
    {
        using var client = server.Connect();
        client.Send("GET /protocol HTTP/1.0\r\n\r\n");

        var response = client.Read();

        Assert.Equal("HTTP/1.0", response.Text);
        Assert.True(response.SaysClose);
        client.AssertClosed();
    }

    [Fact]
    public void Http10StaysOpenWhenTheClientAsksForItAndIsToldSo()
    {
        using var client = server.Connect();

        var response = client.Exchange("GET /ping HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");

        Assert.Equal("keep-alive", response["Connection"]);
        client.AssertOpen();
    }

    [Fact]
    public void Http10WithKeepAliveAndCloseCloses()
    {
        using var client = server.Connect();
        client.Send("GET /ping HTTP/1.0\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n");

        client.AssertRefused(200);
    }

    // RFC 9112 2.3: a higher minor version is read as the highest that is known.
    [Fact]
    public void ALaterMinorVersionIsReadAsHttp11()
    {
        using var client = server.Connect();

        Assert.Equal("HTTP/1.1", client.Exchange("GET /protocol HTTP/1.2\r\nHost: a\r\n\r\n").Text);
        client.AssertOpen();
    }

    // RFC 9112 2.2.
    [Fact]
    public void AnEmptyLineBeforeARequestIsIgnored()
    {
        using var client = server.Connect();

        Assert.Equal("pong", client.Exchange("\r\n" + Requests.Ping).Text);
        Assert.Equal("abc", client.Exchange(Requests.Post("/echo", "abc")).Text);
        Assert.Equal("pong", client.Exchange("\r\n" + Requests.Ping).Text);
        client.AssertOpen();
    }

    // RFC 9112 9.8: a client that closes without a word is no error.
    [Fact]
    public void AConnectionThatNeverSaysAnythingIsNoError()
    {
        using (server.Connect())
        {
        }

        using var client = server.Connect();
        client.AssertOpen();
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void TheLastRequestOfAConnectionIsAnsweredWithClose()
    {
        using var strict = TestServer.Start(options: options => options.Limits.MaxRequestsPerConnection = 3);
        using var client = strict.Connect();
        Assert.False(client.Exchange(Requests.Ping).SaysClose);
        Assert.False(client.Exchange(Requests.Ping).SaysClose);
        client.Send(Requests.Ping + Requests.Ping);

        client.AssertRefused(200);
    }

    [Fact]
    public void TheLastRequestOfAPipelineIsAnsweredWithClose()
    {
        using var strict = TestServer.Start(options: options => options.Limits.MaxRequestsPerConnection = 2);
        using var client = strict.Connect();
        client.Send(Requests.Ping + Requests.Get("/stream/100000") + Requests.Ping);

        Assert.False(client.Read().SaysClose);
        client.AssertRefused(200);
    }
}
