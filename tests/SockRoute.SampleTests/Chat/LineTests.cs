namespace SockRoute.SampleTests.Chat;

/// <summary>The chat through <c>nc</c>: plain lines over TCP.</summary>
[Collection(ChatTests.Name)]
public sealed class LineTests(ChatFixture chat)
{
    [Fact]
    public void HoldsAConversationInPlainLines()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        using var bob = server.Connect();
        bob.Send("bob bottle");
        bob.Expect("* bob, you are in lobby, with ann, bob");
        ann.Expect("* bob has come into lobby");

        ann.Send("Hello <b>you</b> 世界");
        bob.Expect("ann: Hello <b>you</b> 世界");
        bob.Send("/who");
        bob.Expect("* in lobby: ann, bob");

        bob.Send("/quit");
        bob.ExpectEnd();
        ann.Expect("* bob has left lobby");
    }

    [Fact]
    public void LetsNobodyInWithAWrongPasswordAndHearsThemAgain()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        using var guest = server.Connect();
        guest.Send("bob secret");
        guest.Expect("error: not signed in");
        ann.Send("only for those who are here");

        guest.Send("bob bottle");
        guest.Expect("* bob, you are in lobby, with ann, bob", "ann: only for those who are here");
        ann.Expect("* bob has come into lobby");
    }

    [Fact]
    public void KeepsRoomsApart()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        using var bob = server.ConnectAs("bob");
        ann.Expect("* bob has come into lobby");

        bob.Send("/join tea room");
        bob.Expect("* bob, you are in tea room, with bob");
        ann.Expect("* bob has left lobby");
        ann.Send("/rooms");
        ann.Expect("* rooms: lobby (1), tea room (1)");
        ann.Send("said in the lobby");
        bob.Send("said in the tea room");
        ann.Send("/join tea room");
        ann.Expect("* ann, you are in tea room, with ann, bob", "bob: said in the tea room");
        bob.Expect("* ann has come into tea room");
        ann.Send("/rooms");
        ann.Expect("* rooms: tea room (2)");
        ann.Send("/join lobby");
        ann.Expect("* ann, you are in lobby, with ann", "ann: said in the lobby");
    }

    [Fact]
    public void ForgetsARoomWhenTheLastHasLeft()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        ann.Send("/join tea");
        ann.Send("nobody will read this");
        ann.Send("/join lobby");
        ann.Send("/join tea");
        ann.Send("/who");

        ann.Expect(
            "* ann, you are in tea, with ann",
            "* ann, you are in lobby, with ann",
            "* ann, you are in tea, with ann",
            "* in tea: ann");
    }

    [Fact]
    public void ShowsTheLast50MessagesToWhoeverComes()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        for (var i = 1; i <= 53; i++)
        {
            ann.Send($"message {i}");
        }

        // Its answer comes behind what was said before it.
        ann.Send("/who");
        ann.Expect("* in lobby: ann");

        using var bob = server.ConnectAs("bob");
        bob.Expect([.. Enumerable.Range(4, 50).Select(static i => $"ann: message {i}")]);
        bob.Send("/who");
        bob.Expect("* in lobby: ann, bob");
    }

    [Fact]
    public void CountsAPersonWithTwoConnectionsOnce()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        using var first = server.ConnectAs("bob");
        using var second = server.ConnectAs("bob");
        ann.Expect("* bob has come into lobby");

        first.Send("/quit");
        first.ExpectEnd();
        second.Send("still here");
        ann.Expect("bob: still here");
        ann.Send("/who");
        ann.Expect("* in lobby: ann, bob");
        second.Send("/quit");
        ann.Expect("* bob has left lobby");
    }

    [Fact]
    public void RefusesWhatIsNoMessageAndNoCommand()
    {
        using var server = chat.Start();
        using var ann = server.ConnectAs("ann");
        using var bob = server.ConnectAs("bob");
        ann.Expect("* bob has come into lobby");

        ann.Send("/dance");
        ann.Expect("error: the commands are /join ROOM, /rooms, /who and /quit");
        ann.Send("/join " + new string('a', 101));
        ann.Expect("error: the name of a room has 1 to 100 characters, and no blank at either end");
        ann.Send(new string('a', 1001));
        ann.Expect("error: a message has 1 to 1000 characters");
        ann.Send("   ");
        ann.Send("\u001b[31mred\u0007");
        bob.Expect("ann: [31mred");
    }
}
