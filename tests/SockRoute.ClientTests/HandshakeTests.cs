namespace SockRoute.ClientTests;

/// <summary>The opening handshake of the client (RFC 6455 4.1), with servers that do it well and badly.</summary>
public sealed class HandshakeTests
{
    public static TheoryData<string, string> BadAnswers => new()
    {
        { "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "it answered 404 Not Found" },
        { "HTTP/1.1 401 Unauthorized\r\n\r\n", "it answered 401 Unauthorized" },
        { "HTTP/1.1 200\r\n\r\n", "it answered 200" },
        { "SSH-2.0-OpenSSH_9.2\r\n\r\n", "it is no server of HTTP" },
        { "\r\n\r\n", "it is no server of HTTP" },
        { "HTTP/1.1 101 Switching Protocols\r\n\r\n", "does not upgrade to WebSocket" },
        {
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: keep-alive\r\n\r\n",
            "does not upgrade to WebSocket"
        },
        {
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            "a wrong Sec-WebSocket-Accept"
        },
        {
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
            "a wrong Sec-WebSocket-Accept"
        },
    };

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public void RefusesAnAnswerThatOpensNoWebSocket(string answer, string reason)
    {
        using var server = new ScriptedServer(end =>
        {
            end.ReadHead();
            end.Send(answer);
            end.WaitForEnd();
        });

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(server.WebSocketUrl));

        Assert.StartsWith($"{server.WebSocketUrl} opened no WebSocket: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Theory]
    [InlineData("Sec-WebSocket-Extensions: permessage-deflate\r\n", "an extension that was not offered")]
    [InlineData("Sec-WebSocket-Protocol: soap\r\n", "a subprotocol that was not offered")]
    public void RefusesWhatItDidNotOffer(string field, string reason)
    {
        using var server = new ScriptedServer(end =>
        {
            end.Send(ServerEnd.Answer(end.ReadHead(), field));
            end.WaitForEnd();
        });

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(server.WebSocketUrl));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesAHeadWithoutAnEnd()
    {
        using var server = new ScriptedServer(end =>
        {
            end.ReadHead();
            end.Send("HTTP/1.1 101 Switching Protocols\r\nX: " + new string('x', 40_000));
            end.WaitForEnd();
        });

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(server.WebSocketUrl));

        Assert.Contains("more than 32768 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatTheServerClosedBeforeItAnswered()
    {
        using var server = new ScriptedServer(end => end.ReadHead());

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(server.WebSocketUrl));

        Assert.Contains("it closed the connection before it answered", exception.Message, StringComparison.Ordinal);
    }

    // Each byte comes soon enough; the whole does not.
    [Fact]
    public void GivesUpAHandshakeThatDrips()
    {
        using var server = new ScriptedServer(end =>
        {
            end.ReadHead();
            try
            {
                while (true)
                {
                    end.Send("H");
                    Thread.Sleep(20);
                }
            }
            catch (IOException)
            {
                // The client has given up.
            }
        });
        var options = new MessageClientOptions { ConnectTimeout = TimeSpan.FromMilliseconds(300) };

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(server.WebSocketUrl, options));

        Assert.Equal($"{server.WebSocketUrl} did not answer within 0.3 seconds.", exception.Message);
    }

    [Fact]
    public void GivesUpAServerThatSaysNothing()
    {
        using var server = new ScriptedServer(end => end.WaitForEnd());
        var options = new MessageClientOptions { ConnectTimeout = TimeSpan.FromMilliseconds(300) };

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(server.WebSocketUrl, options));

        Assert.EndsWith("did not answer within 0.3 seconds.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatThereIsNoServer()
    {
        var server = new ScriptedServer(_ => { });
        var url = server.LineUrl;
        server.Dispose();

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(url));

        Assert.Equal($"Cannot connect to {url}: Connection refused", exception.Message);
    }

    [Fact]
    public void SendsPathQueryHeadersAndSubprotocols()
    {
        var head = "";
        using var server = new ScriptedServer(end =>
        {
            head = end.ReadHead();
            end.Send(ServerEnd.Answer(head, "Sec-WebSocket-Protocol: chat.v1\r\n"));
            end.ReadClose();
            end.SendClose(1000);
        });
        var options = new MessageClientOptions
        {
            Subprotocols = { "chat.v2", "chat.v1" },
            Headers = { ["Authorization"] = "Bearer abc", ["Origin"] = "https://example.org" },
        };

        using (var client = MessageClient.Connect($"ws://127.0.0.1:{server.Port}/a%20b?c=d e", options))
        {
            Assert.Equal("chat.v1", client.Subprotocol);
        }

        Assert.StartsWith($"GET /a%20b?c=d%20e HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n", head, StringComparison.Ordinal);
        Assert.Contains("\r\nSec-WebSocket-Protocol: chat.v2, chat.v1\r\n", head, StringComparison.Ordinal);
        Assert.Contains("\r\nAuthorization: Bearer abc\r\nOrigin: https://example.org", head, StringComparison.Ordinal);
        Assert.True(SockRoute.WebSockets.AcceptKey.IsKey(ServerEnd.KeyOf(head)));
    }

    [Fact]
    public void TakesMessagesThatComeWithTheAnswer()
    {
        using var server = new ScriptedServer(end =>
        {
            var answer = System.Text.Encoding.ASCII.GetBytes(ServerEnd.Answer(end.ReadHead()));
            end.Send([.. answer, 0x81, 2, (byte)'h', (byte)'i']);
            end.ReadClose();
            end.SendClose(1000);
        });

        using var client = MessageClient.Connect(server.WebSocketUrl);

        Assert.Equal("hi", client.Receive()!.Text);
    }
}
