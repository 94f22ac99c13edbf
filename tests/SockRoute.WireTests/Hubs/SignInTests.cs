using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>Hubs that ask who somebody is before anything of theirs is handled, or sent to them.</summary>
public sealed class SignInTests
{
    private const HubFeatures Everything = HubFeatures.SignInText | HubFeatures.SignInMessage | HubFeatures.SignInRequest;
    private const string Right = """{"type":"login","data":"ann/open sesame"}""";
    private const string Wrong = """{"type":"login","data":"ann/open barley"}""";

    [Fact]
    public void TheFirstMessageSaysWhoItIs()
    {
        using var server = ChatServer.Start(new SignInHub(HubFeatures.SignInText | HubFeatures.SignInMessage));
        using var lines = server.ConnectLines();
        lines.Send("bob/open sesame");
        Assert.Equal("bob: hello", lines.Ask("hello"));

        using var socket = server.Connect();
        socket.Send(Right);
        socket.Send("hello");
        Assert.Equal("ann: hello", socket.ReadText());
        Assert.Equal("ann: hello", lines.Read());
    }

    [Fact]
    public void TheUpgradeRequestSaysWhoItIs()
    {
        using var server = ChatServer.Start(new SignInHub(HubFeatures.SignInRequest));
        using var socket = WireSocket.Connect(server.Server, "/chat", "Authorization: eve/open sesame\r\n");
        socket.Send("hello");
        Assert.Equal("eve: hello", socket.ReadText());

        var refused = server.Server.Exchange($"GET /chat HTTP/1.1\r\nHost: a\r\n{WireSocket.Handshake}\r\n");
        Assert.Equal(401, refused.Status);
    }

    [Fact]
    public void AFirstMessageMayFollowARequestThatDoesNotSay()
    {
        using var server = ChatServer.Start(new SignInHub(Everything));
        using var socket = server.Connect();
        socket.Send(Right);
        socket.Send("hello");

        Assert.Equal("ann: hello", socket.ReadText());
    }

    [Fact]
    public void NothingIsHandledOrHeardBefore()
    {
        using var server = ChatServer.Start(new SignInHub(HubFeatures.SignInMessage));
        using var stranger = server.ConnectLines();
        using var socket = server.Connect();
        socket.Send(Right);
        socket.Send("secret");
        Assert.Equal("ann: secret", socket.ReadText());

        Assert.Equal("error: sign in first", stranger.Ask("hello"));
        Assert.Equal("error: sign in first", stranger.Ask("""{"type":"say","data":"x"}"""));
        Assert.Equal(1, server.Server.App.Peers<ChatHub>().Count);
        stranger.Send(Right);
        Assert.Equal("ann: now", stranger.Ask("now"));
    }

    [Fact]
    public void FailuresAreDelayedAndCounted()
    {
        var hub = new SignInHub(HubFeatures.SignInMessage);
        using var server = ChatServer.Start(hub);
        using (var socket = server.Connect())
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            for (var failure = 0; failure < 3; failure++)
            {
                socket.Send(Wrong);
                Assert.Contains("\"refused\"", socket.ReadText(), StringComparison.Ordinal);
            }

            Assert.True(watch.Elapsed > TimeSpan.FromSeconds(2.5));
            socket.AssertCloses(1008);
        }

        // The fourth counts beyond what is free: from now on the address is not even asked for a while.
        using (var lines = server.ConnectLines())
        {
            Assert.Contains("\"refused\"", lines.Ask(Wrong), StringComparison.Ordinal);
        }

        var asked = hub.Attempts;
        using var late = server.ConnectLines();
        Assert.Contains("\"refused\"", late.Ask(Right), StringComparison.Ordinal);
        Assert.Equal(asked, hub.Attempts);
    }

    [Fact]
    public void OthersAreServedWhileAFailureIsDelayed()
    {
        using var server = ChatServer.Start(new SignInHub(HubFeatures.SignInText));
        using var guesser = server.ConnectLines();
        guesser.Send("ann/guess");
        for (var i = 0; i < 20; i++)
        {
            using var other = server.ConnectLines();
            other.Send("bob/open sesame");
            Assert.Equal("bob: hello", other.Ask("hello"));
        }

        Assert.Equal("error: not signed in", guesser.Read());
    }

    [Fact]
    public void WhoeverSaysNothingHasToGo()
    {
        using var server = ChatServer.Start(
            new SignInHub(Everything), limits => limits.Messages.SignInTimeout = TimeSpan.FromMilliseconds(200));
        using var lines = server.ConnectLines();
        using var socket = server.Connect();

        Assert.StartsWith("""{"type":"error","data":{"code":"signInFirst",""", lines.Read(), StringComparison.Ordinal);
        lines.AssertCloses();
        Assert.Contains("signInFirst", socket.ReadText(), StringComparison.Ordinal);
        socket.AssertCloses(1008);
    }

    [Fact]
    public void WhoeverSaysNothingNeedNotAnswerTheClose()
    {
        using var server = ChatServer.Start(
            new SignInHub(Everything), limits => limits.Messages.SignInTimeout = TimeSpan.FromMilliseconds(200));
        using var socket = server.Connect();

        Assert.Contains("signInFirst", socket.ReadText(), StringComparison.Ordinal);
        Assert.Equal(1008, socket.Read().CloseCode);
        Assert.Empty(socket.Client.ReadRest());
    }

    [Fact]
    public void GuessesAtTheSameTimeAreNoMoreThanOthers()
    {
        using var hub = new SlowSignInHub(guesses: 5);
        using var server = ChatServer.Start(hub);
        using var right = server.ConnectLines();
        right.Send("right");
        var guessers = Enumerable.Range(0, 5).Select(_ => server.ConnectLines()).ToList();
        guessers.ForEach(guesser => guesser.Send("wrong"));
        guessers.ForEach(guesser => Assert.Equal("error: not signed in", guesser.Read()));

        // It was asked while nobody had failed, and is answered now.
        hub.AnswerTheRightOne();
        Assert.Equal("error: not signed in", right.Read());
        Assert.Equal(0, server.Server.App.Peers<ChatHub>().Count);
        guessers.ForEach(guesser => guesser.Dispose());
    }
}
