using System.Net;
using System.Net.Sockets;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hosting;

/// <summary>Where a server listens.</summary>
public sealed class ListenTests
{
    [Fact]
    public void Port0IsAFreePortThatTheUrlNames()
    {
        using var server = TestServer.Start();

        Assert.NotEqual(0, new Uri(server.Url).Port);
        Assert.Equal("pong", server.Get("/ping").Text);
    }

    [Fact]
    public void SeveralUrlsAreAllListenedOn()
    {
        using var server = TestServer.Start(options: options =>
            options.Urls = ["http://127.0.0.1:0", "http://127.0.0.1:0/", "http://127.0.0.2:0", "http://0.0.0.0:0"]);

        Assert.Equal(4, server.App.Urls.Distinct().Count());
        foreach (var url in server.App.Urls)
        {
            using var client = RawClient.Connect(url);
            client.AssertOpen();
        }
    }

    [Fact]
    public void IPv6IsListenedOn()
    {
        if (!Socket.OSSupportsIPv6)
        {
            return;
        }

        using var server = TestServer.Start(options: options => options.Urls = ["http://[::1]:0"]);
        using var client = server.Connect();

        Assert.StartsWith("http://[::1]:", server.Url, StringComparison.Ordinal);
        client.AssertOpen();
    }

    [Fact]
    public void AnAsteriskTakesBothFamilies()
    {
        using var server = TestServer.Start(options: options => options.Urls = ["http://*:0"]);
        var port = server.Url[(server.Url.LastIndexOf(':') + 1)..];
        using var client = RawClient.Connect("http://127.0.0.1:" + port);
        client.AssertOpen();
    }

    [Fact]
    public void LocalhostIsBothLoopbacks()
    {
        var port = FreePort();
        using var server = TestServer.Start(options: options => options.Urls = [$"http://localhost:{port}"]);
        using var client = RawClient.Connect($"http://127.0.0.1:{port}");

        client.AssertOpen();
        Assert.All(server.App.Urls, url => Assert.Equal($"http://localhost:{port}", url));
    }

    [Fact]
    public void APortInUseIsAStartupExceptionThatNamesTheUrl()
    {
        using var server = TestServer.Start();

        var exception = Assert.Throws<StartupException>(() =>
            TestServer.Start(options: options => options.Urls = ["http://127.0.0.1:0", server.Url]));
        Assert.Contains(server.Url, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.Equal("pong", server.Get("/ping").Text);
    }

    [Fact]
    public void WhenOneAddressIsRefusedNoneIsListenedOn()
    {
        using var server = TestServer.Start();
        var free = $"http://127.0.0.1:{FreePort()}";

        Assert.Throws<StartupException>(() => TestServer.Start(options: options => options.Urls = [free, server.Url]));
        using var second = TestServer.Start(options: options => options.Urls = [free]);
        Assert.Equal("pong", second.Get("/ping").Text);
    }

    [Theory]
    [InlineData("http://192.0.2.1:0")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("http://example.org:80")]
    public void AnAddressThatCannotBeIsAStartupExceptionThatNamesTheUrl(string url)
    {
        var exception =
            Assert.Throws<StartupException>(() => TestServer.Start(options: options => options.Urls = [url]));

        Assert.Contains(url, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AHandlerKnowsBothEndsOfTheConnection()
    {
        using var server = TestServer.Start(
            routes => routes.Get("/ends", context => $"{context.RemoteEndPoint} {context.LocalEndPoint}"));
        using var client = server.Connect();

        Assert.Equal(
            $"127.0.0.1:{client.LocalPort} 127.0.0.1:{new Uri(server.Url).Port}",
            client.Exchange(Requests.Get("/ends")).Text);
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
