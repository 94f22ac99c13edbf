using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>Messages between the peers of a hub, over WebSocket and TCP at once.</summary>
public sealed class MessageTests
{
    public static TheoryData<string, string, string?> Mistakes => new()
    {
        { """{"type":"sya","data":"x"}""", "unknownType", "sya" },
        { """{"type":"say"}""", "invalidData", "say" },
        { """{"type":"say","data":null}""", "invalidData", "say" },
        { """{"type":"say","data":7}""", "invalidData", "say" },
        { """{"type":"say","data":{"a":1}}""", "invalidData", "say" },
        { """{"type":"say","data":"x"} x""", "malformed", null },
        { """{"type":"say","data":"x"}{}""", "malformed", null },
        { """{"type":"say","data":"x","more":1}""", "malformed", null },
        { """{"type":"say","type":"say","data":"x"}""", "malformed", null },
        { """{"type":"say","data":"x","data":"y"}""", "malformed", null },
        { """{"type":7,"data":"x"}""", "malformed", null },
        { """{"type":"s\u0061y","data":"x"}""", "malformed", null },
        { """{"type":"","data":"x"}""", "malformed", null },
        { """{"data":"x"}""", "malformed", null },
        { """{"type":"say","data":"x" """, "malformed", null },
        { """{"type":"say","data":}""", "malformed", null },
        { "{", "malformed", null },
        { "{}", "malformed", null },
        { """{"type":"say","data":""" + new string('[', 100) + new string(']', 100) + "}", "malformed", null },
        { """{"type":"fail","data":"x"}""", "failed", "fail" },
    };

    [Fact]
    public void WhatOneSaysAllOthersHear()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var ann = server.Connect();
        using var bob = server.Connect();
        using var lines = server.ConnectLines();
        lines.Ask("""{"type":"who"}""");

        ann.Send("""{"type":"say","data":"hello"}""");
        Assert.Equal("""{"type":"said","data":{"from":1,"text":"hello"}}""", bob.ReadText());
        Assert.Equal("""{"type":"said","data":{"from":1,"text":"hello"}}""", lines.Read());

        lines.Send("""{"data":"hi ü","type":"all"}""");
        foreach (var text in new[] { ann.ReadText(), bob.ReadText(), lines.Read() })
        {
            Assert.Equal("""{"type":"said","data":{"from":3,"text":"hi ü"}}""", text.Replace("\\u00FC", "ü", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void APeerThatSpeaksPlainlyHearsPlainText()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var socket = server.Connect();
        using var plain = server.ConnectLines();
        Assert.Equal("2: good day", plain.Ask("good day\r"));
        Assert.Equal("2: good day", socket.ReadText());

        socket.Send("""{"type":"say","data":"two\nlines"}""");
        Assert.Equal("1 says two lines", plain.Read());
    }

    [Fact]
    public void RoomsAreMadeAndDroppedByUse()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var ann = server.ConnectLines();
        using var bob = server.ConnectLines();
        Assert.Equal("joined games", ann.Ask("""{"type":"join","data":"games"}"""));
        Assert.Equal("joined games", ann.Ask("""{"type":"join","data":"games"}"""));
        Assert.Equal("joined games,music", ann.Ask("""{"type":"join","data":"music"}""").Replace("joined music", "", StringComparison.Ordinal));
        Assert.Equal("joined games", bob.Ask("""{"type":"join","data":"games"}"""));
        Assert.Equal("games:2,music:1", ann.Ask("""{"type":"rooms","data":""}"""));

        bob.Send("""{"type":"room","data":"games"}""");
        Assert.Equal("""{"type":"said","data":{"from":2,"text":"games"}}""", ann.Read());
        bob.Send("""{"type":"room","data":"nobody is here"}""");
        Assert.Equal("left; in music", ann.Ask("""{"type":"leave","data":"games"}"""));
        ann.Client.Reset();
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Rooms.Count == 1, "the room of one who has left is gone");
        Assert.Equal("games:1", bob.Ask("""{"type":"rooms","data":""}"""));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void AMistakeIsToldToWhoeverMadeIt(string message, string code, string? type)
    {
        using var server = ChatServer.Start(new ChatHub());
        using var other = server.Connect();
        using var socket = server.Connect();
        using var lines = server.ConnectLines();
        socket.Send(message);
        var told = socket.ReadText();

        Assert.StartsWith($$$"""{"type":"error","data":{"code":"{{{code}}}","message":""", told, StringComparison.Ordinal);
        Assert.EndsWith(type is null ? "\"type\":null}}" : $"\"type\":\"{type}\"}}}}", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
        Assert.Equal(told, lines.Ask(message));

        // Nobody else hears of it, and the peer goes on.
        socket.Send("""{"type":"say","data":"after"}""");
        Assert.Contains("after", other.ReadText(), StringComparison.Ordinal);
    }

    [Fact]
    public void JoinedIsFirstAndLeftIsLast()
    {
        var hub = new ChatHub();
        using (var server = ChatServer.Start(hub))
        {
            using (var first = server.Connect())
            {
                first.Send(WireFrame.OfClose(1000));
                first.AssertCloses(1000);
            }

            using (var second = server.ConnectLines())
            {
                second.Ask("""{"type":"who"}""");
                second.Client.Reset();
            }

            Patience.Until(() => hub.Events.Count == 4, "both have left");
            using var third = server.ConnectLines();
            Assert.Equal("3", third.Ask("""{"type":"who"}"""));
        }

        Assert.Equal(
            ["joined 1", "joined 2", "joined 3", "left 1", "left 2", "left 3"], hub.Events.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnAnswerGoesToOneWhoseThingsAreItsOwn()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var ann = server.ConnectLines();
        using var bob = server.Connect();
        const string Count = """{"type":"count","data":"n"}""";
        Assert.Equal("""{"type":"said","data":{"from":1,"text":"n 1"}}""", ann.Ask(Count));
        Assert.Equal("""{"type":"said","data":{"from":1,"text":"n 2"}}""", ann.Ask(Count));
        bob.Send(Count);

        Assert.Equal("""{"type":"said","data":{"from":2,"text":"n 1"}}""", bob.ReadText());
    }

    [Fact]
    public void AMessageToManyIsWrittenOnce()
    {
        var written = 0;
        MessageContract.Register<Counted>("counted", (writer, _) =>
        {
            Interlocked.Increment(ref written);
            writer.WriteStringValue("x");
        });
        using var server = ChatServer.Start(new ChatHub());
        var sockets = Enumerable.Range(0, 5).Select(_ => server.Connect()).ToList();
        var lines = Enumerable.Range(0, 5).Select(_ => server.ConnectLines()).ToList();
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 10, "all have joined");
        server.Server.App.Peers<ChatHub>().Send(new Counted());

        Assert.All(sockets, socket => Assert.Equal("""{"type":"counted","data":"x"}""", socket.ReadText()));
        Assert.All(lines, line => Assert.Equal("""{"type":"counted","data":"x"}""", line.Read()));
        Assert.Equal(1, written);
        sockets.ForEach(socket => socket.Dispose());
        lines.ForEach(line => line.Dispose());
    }

    [Fact]
    public void NothingFollowsACloseFrame()
    {
        using var server = ChatServer.Start(new ChatHub());
        for (var round = 0; round < 20; round++)
        {
            using var socket = server.Connect();
            var peers = server.Server.App.Peers<ChatHub>();
            Patience.Until(() => peers.Count == 1, "it has joined");
            var peer = peers.ToList()[0];
            var speak = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
            {
                for (var i = 0; i < 50; i++)
                {
                    peer.SendText("text");
                }
            })).ToList();
            speak.ForEach(thread => thread.Start());
            peer.Close();
            var frame = socket.Read();
            while (frame.First == 0x81)
            {
                frame = socket.Read();
            }

            Assert.Equal((0x88, 1000), (frame.First, frame.CloseCode));
            socket.Send(WireFrame.OfClose(1000));
            Assert.Empty(socket.Client.ReadRest());
            speak.ForEach(thread => thread.Join());
            Patience.Until(() => peers.Count == 0, "it has left");
        }
    }

    [Fact]
    public void AQueueThatHoldsNothingKeepsTheApplicationFromStarting() => Assert.Contains(
        "QueueLength is 0; it must be at least 1",
        Assert.Throws<StartupException>(() => ChatServer.Start(new ChatHub(), options: new HubOptions { QueueLength = 0 }))
            .Message,
        StringComparison.Ordinal);

    [Fact]
    public void AnIdlePeerHoldsNoThreadAndNoBuffer()
    {
        using var server = ChatServer.Start(new ChatHub());
        var sockets = Enumerable.Range(0, 200).Select(_ => server.Connect()).ToList();
        sockets.ForEach(socket => socket.Send("""{"type":"count","data":"n"}"""));
        sockets.ForEach(socket => Assert.Contains("n 1", socket.ReadText(), StringComparison.Ordinal));
        var internals = server.Server.App.Server!;

        Patience.Until(() => internals.Threads.Count <= Environment.ProcessorCount, "no thread waits for a peer");
        Patience.Until(() => internals.Memory.Held == 0, "nothing is kept for a peer");
        sockets.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public void TheHubCanEndAPeer()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var socket = server.Connect();
        socket.Send("""{"type":"bye","data":""}""");
        Assert.Equal("bye", socket.ReadText());
        socket.AssertCloses(1000);

        using var lines = server.ConnectLines();
        Assert.Equal("bye", lines.Ask("""{"type":"bye","data":""}"""));
        lines.AssertCloses();
    }

    [Fact]
    public void TheApplicationCanSpeakToAHub()
    {
        using var server = ChatServer.Start(new ChatHub());
        using var socket = server.Connect();
        Patience.Until(() => server.Server.App.Peers<ChatHub>().Count == 1, "the peer has joined");
        server.Server.App.Peers<ChatHub>().Send(new ChatHub.Said(0, "news"));

        Assert.Equal("""{"type":"said","data":{"from":0,"text":"news"}}""", socket.ReadText());
        Assert.Throws<InvalidOperationException>(() => server.Server.App.Peers<EchoHub>());
        Assert.Throws<ArgumentNullException>(() => server.Server.App.Peers<ChatHub>().Send<ChatHub.Said>(null!));
    }

    [Fact]
    public void AllHearTheSameInTheSameOrder()
    {
        const int Speakers = 4;
        const int Each = 50;
        using var server = ChatServer.Start(new ChatHub());
        var peers = Enumerable.Range(0, Speakers).Select(_ => server.ConnectLines()).ToList();
        peers.ForEach(peer => peer.Ask("""{"type":"who"}"""));
        Parallel.ForEach(peers, peer =>
        {
            for (var number = 0; number < Each; number++)
            {
                peer.Send($$$"""{"type":"all","data":"{{{number}}}"}""");
            }
        });
        var heard = peers.ConvertAll(peer =>
            string.Join('\n', Enumerable.Range(0, Speakers * Each).Select(_ => peer.Read())));

        Assert.Single(heard.Distinct());
        peers.ForEach(peer => peer.Dispose());
    }

    internal sealed record Counted;
}
