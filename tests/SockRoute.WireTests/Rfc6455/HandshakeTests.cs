using SockRoute.WireTests.Driver;
using SockRoute.WireTests.Hubs;

namespace SockRoute.WireTests.Rfc6455;

/// <summary>The opening handshake (RFC 6455 4.2).</summary>
public sealed class HandshakeTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string Key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    private const string Version = "Sec-WebSocket-Version: 13\r\n";

    private static readonly string[] BothPaths = ["/hub", "/socket"];

    public static TheoryData<string> Paths => new(BothPaths);

    public static TheoryData<string, string, int> Refused => new()
    {
        { "no upgrade", "", 426 },
        { "another protocol", "Upgrade: h2c\r\nConnection: Upgrade\r\n" + Version + Key, 426 },
        { "no word of it in Connection", "Upgrade: websocket\r\nConnection: keep-alive\r\n" + Version + Key, 426 },
        { "no version", "Upgrade: websocket\r\nConnection: Upgrade\r\n" + Key, 426 },
        { "an older version", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\n" + Key, 426 },
        { "no key", "Upgrade: websocket\r\nConnection: Upgrade\r\n" + Version, 400 },
        { "a short key", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: c2hvcnQ=\r\n" + Version, 400 },
        { "a key in no base 64", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ?GhlIHNhbXBsZSBub25jZQ==\r\n" + Version, 400 },
        { "a body", WireSocket.Handshake + "Content-Length: 1\r\n", 400 },
        { "a page from elsewhere", WireSocket.Handshake + "Origin: http://evil.example\r\n", 403 },
        { "a page without an origin", WireSocket.Handshake + "Origin: null\r\n", 403 },
        { "a page of another port", WireSocket.Handshake + "Origin: http://a:8081\r\n", 403 },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public void AnswersTheKey(string path)
    {
        using var socket = server.Connect(path);
        socket.Send("hi");

        Assert.Equal("hi", socket.ReadText());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void RefusesWhatIsNoHandshake(string name, string fields, int status)
    {
        Assert.NotEmpty(name);
        foreach (var path in BothPaths)
        {
            var response = server.Server.Exchange($"GET {path} HTTP/1.1\r\nHost: a\r\n{fields}\r\nx");

            Assert.Equal(status, response.Status);
            Assert.NotEmpty(response.Text);
            if (status == 426)
            {
                Assert.True(response["Upgrade"] == "websocket" || response["Sec-WebSocket-Version"] == "13");
            }
        }
    }

    [Theory]
    [InlineData("HEAD", "HTTP/1.1", 426)]
    [InlineData("POST", "HTTP/1.1", 405)]
    [InlineData("GET", "HTTP/1.0", 426)]
    public void RefusesOtherMethodsAndVersions(string method, string version, int status)
    {
        foreach (var path in BothPaths)
        {
            using var client = server.Server.Connect();
            client.Send($"{method} {path} {version}\r\nHost: a\r\n{WireSocket.Handshake}\r\n");

            Assert.Equal(status, client.Read(method).Status);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void TakesListsAndAnyLetters(string path)
    {
        var response = server.Server.Exchange(
            $"GET {path} HTTP/1.1\r\nHost: a\r\nupgrade: foo, WebSocket\r\nConnection: keep-alive , upgrade\r\n{Version}{Key}\r\n");

        Assert.Equal(101, response.Status);
    }

    [Theory]
    [InlineData("a", "http://a")]
    [InlineData("a", "https://A")]
    [InlineData("a:8080", "http://a:8080")]
    [InlineData("a:80", "http://a")]
    [InlineData("a:443", "https://a")]
    public void TakesPagesOfItsOwn(string host, string origin)
    {
        var response = server.Server.Exchange(
            $"GET /hub HTTP/1.1\r\nHost: {host}\r\n{WireSocket.Handshake}Origin: {origin}\r\n\r\n");

        Assert.Equal(101, response.Status);
    }

    [Theory]
    [InlineData("https://friend.example", 101)]
    [InlineData("https://enemy.example", 403)]
    public void TakesPagesOfOriginsThatAreListed(string origin, int status)
    {
        using var own = TestServer.Start(routes => routes.Hub<EchoHub>(
            "/hub", new EchoHub(), new HubOptions { Origins = ["https://friend.example"] }));

        Assert.Equal(
            status, own.Exchange($"GET /hub HTTP/1.1\r\nHost: a\r\n{WireSocket.Handshake}Origin: {origin}\r\n\r\n").Status);
    }

    [Theory]
    [InlineData("v2, v1", "v1")]
    [InlineData("v3", null)]
    [InlineData("V1", null)]
    public void ChoosesTheFirstSubprotocolThatBothSpeak(string offered, string? chosen)
    {
        using var own = TestServer.Start(routes => routes
            .Hub<EchoHub>("/hub", new EchoHub(), new HubOptions { Protocols = ["v1", "v2"] })
            .WebSocket("/socket", socket => socket.Send(socket.Subprotocol ?? "none"), new() { Protocols = ["v1", "v2"] }));
        var request = $"HTTP/1.1\r\nHost: a\r\n{WireSocket.Handshake}Sec-WebSocket-Protocol: {offered}\r\n\r\n";

        Assert.Equal(chosen, own.Exchange("GET /hub " + request)["Sec-WebSocket-Protocol"]);
        Assert.Equal(chosen, own.Exchange("GET /socket " + request)["Sec-WebSocket-Protocol"]);
        using var socket = WireSocket.Connect(own, "/socket", $"Sec-WebSocket-Protocol: {offered}\r\n");
        Assert.Equal(chosen ?? "none", socket.ReadText());
    }

    [Fact]
    public void FramesThatComeWithTheHandshakeAreNotLost()
    {
        foreach (var path in BothPaths)
        {
            using var client = server.Server.Connect();
            client.Send(
            [
                .. System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: a\r\n{WireSocket.Handshake}\r\n"),
                .. WireFrame.OfText("early"),
            ]);

            Assert.Equal(101, client.Read().Status);
            Assert.Equal("early", WireFrame.Read(client).Text);
        }
    }

    [Fact]
    public void AnswersToRequestsBeforeItComeFirst()
    {
        foreach (var path in BothPaths)
        {
            using var client = server.Server.Connect();
            client.Send($"{Requests.Ping}GET {path} HTTP/1.1\r\nHost: a\r\n{WireSocket.Handshake}\r\n");

            Assert.Equal("pong", client.Read().Text);
            Assert.Equal(101, client.Read().Status);
        }
    }

    [Fact]
    public void WhatMiddlewareSaysGoesAlong()
    {
        using var own = TestServer.Start(
            routes => routes.Hub<EchoHub>("/hub", new EchoHub()),
            app: app => app.Use((context, next) =>
            {
                context.Response.Headers["X-Seen"] = "yes";
                next(context);
            }));

        Assert.Equal("yes", own.Exchange($"GET /hub HTTP/1.1\r\nHost: a\r\n{WireSocket.Handshake}\r\n")["X-Seen"]);
    }
}
