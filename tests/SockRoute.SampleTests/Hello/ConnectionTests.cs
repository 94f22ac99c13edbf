using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SockRoute.SampleTests.Hello;

/// <summary>Connections that are used again, many of them at once, and bodies that do not fit one packet.</summary>
[Collection(HelloTests.Name)]
public sealed class ConnectionTests(HelloFixture hello)
{
    private const int LargeBody = 8 * 1024 * 1024;

    [Fact]
    public async Task AnswersManyRequestsOnOneConnection()
    {
        var connections = 0;
        using var client = CountingClient(() => connections++);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal($"{i} + 1 = {i + 1}", await client.GetStringAsync(Sum(i, 1)));
        }

        using var missing = await client.GetAsync(new Uri("/nothing", UriKind.Relative));
        using var content = new StringContent("abc");
        using var posted = await client.PostAsync(new Uri("/submit", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("Received 3 characters.", await posted.Content.ReadAsStringAsync());
        Assert.Equal(1, connections);
    }

    [Fact]
    public async Task ClosesWhenTheClientAsks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/hello");
        request.Headers.ConnectionClose = true;
        using var response = await hello.Client.SendAsync(request);

        Assert.True(response.Headers.ConnectionClose);
        Assert.Equal("Hello, World!", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnswersConcurrentRequestsEachWithItsOwn()
    {
        using var client = CountingClient(() => { });
        var answers = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => client.GetStringAsync(Sum(i, 1000))));

        Assert.Equal(Enumerable.Range(0, 400).Select(i => $"{i} + 1000 = {i + 1000}"), answers);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TakesALargeBody(bool isChunked)
    {
        using var content = new StringContent(new string('x', LargeBody));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/submit") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;
        using var response = await hello.Client.SendAsync(request);

        Assert.Equal($"Received {LargeBody} characters.", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TakesABodyAfterItSaidContinue()
    {
        using var content = new StringContent("waited for");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/submit") { Content = content };
        request.Headers.ExpectContinue = true;
        using var response = await hello.Client.SendAsync(request);

        Assert.Equal("Received 10 characters.", await response.Content.ReadAsStringAsync());
    }

    private static Uri Sum(int a, int b) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/add/{a}/{b}"), UriKind.Relative);

    private HttpClient CountingClient(Action connected)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (context, cancellation) =>
            {
                connected();
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        return new HttpClient(handler) { BaseAddress = hello.Server.Address };
    }
}
