using System.Collections.Concurrent;

namespace SockRoute.ClientTests.Hubs;

/// <summary>The client and the server of this repository, with each other.</summary>
public sealed class HubTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HubServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("ws")]
    [InlineData("tcp")]
    public void SendsTypedMessagesBothWays(string scheme)
    {
        using var ann = SignIn(scheme, "ann");
        using var bob = SignIn("ws", "bob");

        ann.Send(new Say("hällo\n\u2028\ud83d\ude00"));

        Assert.Equal(new Said("ann", "hällo\n\u2028\ud83d\ude00"), ann.Receive()!.Read<Said>());
        Assert.Equal(new Said("ann", "hällo\n\u2028\ud83d\ude00"), bob.Receive()!.Read<Said>());
    }

    [Fact]
    public void OneConversationOverBoth()
    {
        using var ann = SignIn("ws", "ann");
        using var bob = SignIn("tcp", "bob");

        bob.Send(new Say("hello"));
        Assert.Equal("bob", ann.Receive()!.Read<Said>().User);
        Assert.Equal("bob", bob.Receive()!.Read<Said>().User);
        ann.Send(new Say("hello yourself"));

        Assert.Equal("ann", bob.Receive()!.Read<Said>().User);
    }

    [Theory]
    [InlineData("ws")]
    [InlineData("tcp")]
    public void ReadsTheErrorsOfTheServer(string scheme)
    {
        using var client = SignIn(scheme, "ann");

        client.SendText("""{"type":"sya","data":{}}""");

        var refusal = client.Receive()!.Read<Refusal>();
        Assert.Equal(("unknownType", "sya"), (refusal.Code, refusal.Type));
    }

    [Theory]
    [InlineData("ws")]
    [InlineData("tcp")]
    public void HandlersTakeTypedMessages(string scheme)
    {
        using var taken = new BlockingCollection<Said>();
        using var client = SignIn(scheme, "ann");
        client.On<Said>(taken.Add);

        client.Send(new Say("one"));
        client.Send(new Say("two"));

        Assert.Equal([new Said("ann", "one"), new Said("ann", "two")], [Take(taken), Take(taken)]);
    }

    [Theory]
    [InlineData("ws")]
    [InlineData("tcp")]
    public void ComesBackAndSignsInWhenTheServerStartsAgain(string scheme)
    {
        var options = new MessageClientOptions { Reconnects = true };
        using var taken = new BlockingCollection<Said>();
        using var isAway = new ManualResetEventSlim();
        using var client = MessageClient.Connect(_server.UrlOf(scheme), options, client =>
        {
            client.Disconnected += _ => isAway.Set();
            client.Reconnected += () =>
            {
                client.Send(new Login("ann"));
                client.Send(new Say("back"));
            };
            client.On<Said>(taken.Add);
        });
        client.Send(new Login("ann"));
        client.Send(new Say("here"));
        Assert.Equal(new Said("ann", "here"), Take(taken));

        _server.Stop();
        Assert.True(isAway.Wait(Patience));
        _server.StartAgain();

        Assert.Equal(new Said("ann", "back"), Take(taken));
    }

    // Several times: the stop may come while the server is still busy with what was said last.
    [Fact]
    public void SeesThatTheServerStops()
    {
        for (var i = 0; i < 20; i++)
        {
            SeeThatTheServerStops();
            _server.StartAgain();
        }
    }

    [Theory]
    [InlineData("ws", 1000)]
    [InlineData("tcp", null)]
    public void SeesThatTheServerClosesTheConnection(string scheme, int? code)
    {
        using var client = SignIn(scheme, "ann");

        client.SendText("""{"type":"leave"}""");

        Assert.Null(client.Receive());
        Assert.Equal(code, client.CloseCode);
    }

    [Fact]
    public void ClosesWithAHandshake()
    {
        var client = SignIn("ws", "ann");

        client.Close();

        Assert.Equal(WebSocketCloseCode.Normal, client.CloseCode);
    }

    [Fact]
    public void HearsThatItMayNotSignIn()
    {
        using var client = MessageClient.Connect(_server.WebSocketUrl);

        client.Send(new Login("mallory"));

        Assert.Equal("refused", client.Receive()!.Read<Refusal>().Code);
    }

    [Fact]
    public void SaysThatThereIsNoHub()
    {
        var url = _server.WebSocketUrl + "/more";

        var exception = Assert.Throws<IOException>(() => MessageClient.Connect(url));

        Assert.Equal($"{url} opened no WebSocket: it answered 404 Not Found.", exception.Message);
    }

    private void SeeThatTheServerStops()
    {
        using var client = SignIn("ws", "ann");
        Exception? failure = null;
        client.Disconnected += exception => failure = exception;

        var stop = new Thread(_server.Stop);
        stop.Start();

        Assert.Null(client.Receive());
        stop.Join();
        Assert.Null(failure);
        Assert.Equal(WebSocketCloseCode.GoingAway, client.CloseCode);
    }

    // The server answers once it has delivered the sign-in, and one line later.
    private MessageClient SignIn(string scheme, string name)
    {
        var client = MessageClient.Connect(_server.UrlOf(scheme));
        client.Send(new Login(name));
        client.SendText("ready");
        Assert.Equal("line ready", client.Receive()!.Text);
        return client;
    }

    private static Said Take(BlockingCollection<Said> taken)
    {
        Assert.True(taken.TryTake(out var next, Patience), "waited in vain");
        return next;
    }
}
