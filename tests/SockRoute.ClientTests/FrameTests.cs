using System.Text;
using SockRoute.WebSockets;

namespace SockRoute.ClientTests;

/// <summary>Frames of servers, good and bad (RFC 6455 5).</summary>
public sealed class FrameTests
{
    public static TheoryData<string, byte[], int> BadFrames => new()
    {
        { "masked", [0x81, 0x82, 1, 2, 3, 4, 0, 0], 1002 },
        { "reserved bit", [0xC1, 0], 1002 },
        { "unknown opcode", [0x83, 0], 1002 },
        { "continuation of nothing", [0x80, 0], 1002 },
        { "a message within another", [0x01, 1, (byte)'a', 0x81, 1, (byte)'b'], 1002 },
        { "fragmented ping", [0x09, 0], 1002 },
        { "long ping", [0x89, 126, 0, 126], 1002 },
        { "negative length", [0x81, 127, 0xFF, 0, 0, 0, 0, 0, 0, 0], 1002 },
        { "huge length", [0x81, 127, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], 1009 },
        { "one byte too many", [0x81, 127, 0, 0, 0, 0, 0, 0, 0x10, 0x01], 1009 },
        { "half a letter", [0x81, 1, 0xC3], 1007 },
        { "half a letter in pieces", [0x01, 1, 0xC3, 0x80, 1, 0x28], 1007 },
        { "binary", [0x82, 1, 0], 1003 },
        { "half a close code", [0x88, 1, 3], 1002 },
        { "a close code that is not sent", [0x88, 2, 3, 0xED], 1002 },
    };

    [Theory]
    [MemberData(nameof(BadFrames))]
    public void EndsWithTheCodeForWhatIsNoMessage(string what, byte[] bytes, int code)
    {
        var told = 0;
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.Send(bytes);
            told = end.ReadClose();
            end.WaitForEnd();
        });
        Exception? failure = null;
        using (var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions { MaxMessageSize = 4096 }))
        {
            client.Disconnected += exception => failure = exception;

            Assert.Null(client.Receive());
            Assert.Null(client.Receive());
            Assert.Equal(code, client.CloseCode);
            Assert.Throws<IOException>(() => client.SendText("more"));
        }

        server.Dispose();
        Assert.StartsWith("The server sent no message: ", Assert.IsType<IOException>(failure).Message, StringComparison.Ordinal);
        Assert.Equal((what, code), (what, told));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x81 })]
    [InlineData(new byte[] { 0x81, 5, (byte)'h', (byte)'a' })]
    [InlineData(new byte[] { 0x01, 1, (byte)'h' })]
    public void TellsAConnectionThatIsLostFromOneThatIsClosed(byte[] beginning)
    {
        using var server = ScriptedServer.OfWebSocket(end => end.Send(beginning));
        using var client = MessageClient.Connect(server.WebSocketUrl);
        Exception? failure = null;
        client.Disconnected += exception => failure = exception;

        Assert.Null(client.Receive());

        Assert.Equal(WebSocketCloseCode.Lost, client.CloseCode);
        Assert.Equal("The server closed the connection without a close frame.", failure!.Message);
    }

    [Fact]
    public void SeesAReset()
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.SendText("hi");
            end.ReadText();
            end.Reset();
        });
        using var client = MessageClient.Connect(server.WebSocketUrl);
        Exception? failure = null;
        client.Disconnected += exception => failure = exception;

        Assert.Equal("hi", client.Receive()!.Text);
        client.SendText("bye");
        Assert.Null(client.Receive());

        Assert.Equal(WebSocketCloseCode.Lost, client.CloseCode);
        Assert.Equal("The connection is lost: Connection reset by peer", failure!.Message);
    }

    // Every cut of the bytes is a way in which they may arrive.
    [Fact]
    public void PutsMessagesTogetherWhereverTheyAreCut()
    {
        byte[] bytes = [0x01, 2, (byte)'a', 0xC3, 0x89, 0, 0x00, 0, 0x80, 2, 0xA4, (byte)'b', 0x81, 0, 0x81, 1, (byte)'z'];
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var at = cut;
            using var server = ScriptedServer.OfWebSocket(end =>
            {
                end.Send(bytes.AsSpan(0, at));
                Thread.Yield();
                end.Send(bytes.AsSpan(at));
                Assert.Equal(Opcode.Pong, end.ReadFrame().Opcode);
                Assert.Equal(1000, end.ReadClose());
                end.SendClose(1000);
            });
            using var client = MessageClient.Connect(server.WebSocketUrl);

            Assert.Equal(["aäb", "", "z"], [client.Receive()!.Text, client.Receive()!.Text, client.Receive()!.Text]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(125)]
    [InlineData(126)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(1_048_576)]
    public void SendsAndTakesMessagesOfEverySize(int length)
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.SendText(end.ReadText());
            end.SendClose(end.ReadClose());
        });
        using var client = MessageClient.Connect(server.WebSocketUrl);
        var text = new string('x', length);

        client.SendText(text);

        Assert.Equal(text, client.Receive()!.Text);
    }

    [Fact]
    public void AnswersPings()
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.SendFrame(Opcode.Ping, "abc"u8);
            var (opcode, payload) = end.ReadFrame();
            Assert.Equal((Opcode.Pong, "abc"), (opcode, Encoding.ASCII.GetString(payload)));
            end.SendText("answered");
            end.SendClose(end.ReadClose());
        });
        using var client = MessageClient.Connect(server.WebSocketUrl);

        Assert.Equal("answered", client.Receive()!.Text);
    }

    [Fact]
    public void SendsPingsToASilentServer()
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal(Opcode.Ping, end.ReadFrame().Opcode);
                end.SendFrame(Opcode.Pong, []);
            }

            end.SendText("alive");
            end.WaitForEnd();
        });
        var options = new MessageClientOptions { PingInterval = TimeSpan.FromMilliseconds(50) };
        using var client = MessageClient.Connect(server.WebSocketUrl, options);

        Assert.Equal("alive", client.Receive()!.Text);
    }

    [Fact]
    public void TakesAServerThatAnswersNoPingForLost()
    {
        using var server = ScriptedServer.OfWebSocket(end => end.WaitForEnd());
        var options = new MessageClientOptions
        {
            PingInterval = TimeSpan.FromMilliseconds(50),
            PingTimeout = TimeSpan.FromMilliseconds(100),
        };
        using var client = MessageClient.Connect(server.WebSocketUrl, options);
        Exception? failure = null;
        client.Disconnected += exception => failure = exception;

        Assert.Null(client.Receive());

        Assert.Equal("The connection is lost: the server does not answer a ping", failure!.Message);
    }

    [Fact]
    public void MessagesOfSeveralThreadsStayWhole()
    {
        const int Threads = 4;
        const int Each = 200;
        var seen = new int[Threads];
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            for (var i = 0; i < Threads * Each; i++)
            {
                var text = end.ReadText();
                Assert.Equal(new string(text[0], 3000), text);
                seen[text[0] - 'a']++;
            }

            end.SendClose(end.ReadClose());
        });
        using (var client = MessageClient.Connect(server.WebSocketUrl))
        {
            var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                for (var i = 0; i < Each; i++)
                {
                    client.SendText(new string((char)('a' + number), 3000));
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
        }

        server.Dispose();
        Assert.All(seen, count => Assert.Equal(Each, count));
    }

    // A receiver that waited for the sender would never read what the server has to say before it reads on.
    [Fact]
    public void APingDoesNotWaitForASenderThatWaits()
    {
        const int Length = 64 * 1024 * 1024;
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.WaitForInput(100_000);
            end.SendFrame(Opcode.Ping, []);
            end.SendText("still here");
            Assert.Equal(Length, end.ReadText().Length);
            Assert.Equal(Opcode.Pong, end.ReadFrame().Opcode);
            end.SendClose(end.ReadClose());
        });
        using var client = MessageClient.Connect(server.WebSocketUrl);
        var sender = new Thread(() => client.SendText(new string('x', Length)));
        sender.Start();

        Assert.Equal("still here", client.Receive()!.Text);
        sender.Join();
    }
}
