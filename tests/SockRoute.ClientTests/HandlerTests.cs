using System.Collections.Concurrent;
using System.Text.Json;
using SockRoute.ClientTests.Hubs;

namespace SockRoute.ClientTests;

/// <summary>Handlers, and typed messages.</summary>
public sealed class HandlerTests
{
    private const string SaidHi = """{"type":"said","data":{"user":"bob","text":"hi"}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void EachHandlerGetsItsMessagesInOrder()
    {
        using var server = Saying(SaidHi, "plain", """{"type":"left","data":{}}""", SaidHi.Replace("hi", "bye", StringComparison.Ordinal));
        using var taken = new BlockingCollection<string>();
        using var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions(), client =>
        {
            client.On<Said>(said => taken.Add($"{said.User} {said.Text} {Thread.CurrentThread.Name}"));
            client.Received += message => taken.Add($"any {message.Type ?? message.Text}");
        });

        Assert.Equal(
            [
                "bob hi Message handlers", "any said", "any plain", "any left", "bob bye Message handlers", "any said",
            ],
            Enumerable.Range(0, 6).Select(_ => Take(taken)));
    }

    [Fact]
    public void NothingIsReceivedBesideHandlers()
    {
        using var server = Saying();
        using var client = MessageClient.Connect(server.WebSocketUrl);
        client.On<Said>(_ => { });

        Assert.Throws<InvalidOperationException>(client.Receive);
    }

    [Fact]
    public void WhatAHandlerThrowsIsTold()
    {
        using var server = Saying(SaidHi, """{"type":"said","data":{"user":5}}""", SaidHi);
        using var failures = new BlockingCollection<Exception>();
        using var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions(), client =>
        {
            client.HandlerFailed += failures.Add;
            client.On<Said>(said => throw new FormatException(said.Text));
        });

        Assert.Equal("hi", Assert.IsType<FormatException>(Take(failures)).Message);
        Assert.Contains("the data of the message at $.user, line 1, column 9: expected ", Assert.IsType<JsonException>(Take(failures)).Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(Take(failures));
    }

    [Fact]
    public void AHandlerMaySendAndClose()
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.SendText(SaidHi);
            Assert.Equal(SaidHi, end.ReadText());
            end.SendClose(end.ReadClose());
        });
        using var isClosed = new ManualResetEventSlim();
        using var client = MessageClient.Connect(server.WebSocketUrl);
        client.On<Said>(said =>
        {
            client.Send(said);
            client.Close();
            isClosed.Set();
        });

        Assert.True(isClosed.Wait(Patience));
        Assert.Equal(1000, client.CloseCode);
    }

    [Fact]
    public void TheEndIsToldToHandlers()
    {
        using var server = ScriptedServer.OfWebSocket(end =>
        {
            end.SendClose(WebSocketCloseCode.GoingAway);
            end.ReadClose();
        });
        using var isTold = new ManualResetEventSlim();
        using var client = MessageClient.Connect(server.WebSocketUrl, new MessageClientOptions(), client =>
        {
            client.Disconnected += _ => isTold.Set();
            client.Received += _ => { };
        });

        Assert.True(isTold.Wait(Patience));
    }

    [Theory]
    [InlineData("plain", null)]
    [InlineData("", null)]
    [InlineData("{ not JSON", null)]
    [InlineData("[1]", null)]
    [InlineData("""{"type":5}""", null)]
    [InlineData(""" {"data":{"type":"b"},"type":"a"}""", "a")]
    [InlineData("""{"type":"ping"}""", "ping")]
    public void KnowsTheTypeOfAMessage(string text, string? type)
    {
        var message = new ReceivedMessage(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal((type, text), (message.Type, message.Text));
        Assert.False(message.Is<Said>());
        Assert.Throws<InvalidOperationException>(message.Read<Said>);
    }

    [Theory]
    [InlineData("""{"type":"said"}""", "the message has no data")]
    [InlineData("""{"type":"said","data":null}""", "the message has no data")]
    [InlineData("""{"type":"said","data":{"user":5}}""", "the data of the message at $.user, line 1, column 9: expected ")]
    public void SaysWhatIsWrongWithData(string text, string mistake)
    {
        var message = new ReceivedMessage(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.True(message.Is<Said>());
        Assert.Contains(mistake, Assert.Throws<JsonException>(message.Read<Said>).Message, StringComparison.Ordinal);
    }

    private static ScriptedServer Saying(params string[] texts) => ScriptedServer.OfWebSocket(end =>
    {
        foreach (var text in texts)
        {
            end.SendText(text);
        }

        end.SendClose(end.ReadClose());
    });

    private static T Take<T>(BlockingCollection<T> taken)
    {
        Assert.True(taken.TryTake(out var next, Patience), "waited in vain");
        return next;
    }
}
