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

    [Fact]
    public void Http10StaysOpenWhenTheClientAsksForItAndIsToldSo()
    {
        using var client = server.Connect();

        var response = client.Exchange("GET /ping HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");

        Assert.Equal("keep-alive", response["Connection"]);
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
