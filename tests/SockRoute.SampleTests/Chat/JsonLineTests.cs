namespace SockRoute.SampleTests.Chat;

/// <summary>The chat through a script that sends JSON, a message on each line.</summary>
[Collection(ChatTests.Name)]
public sealed class JsonLineTests(ChatFixture chat)
{
    [Fact]
    public void AnswersJsonWithJson()
    {
        using var server = chat.Start();
        using var plain = server.ConnectAs("bob");
        using var script = server.Connect();
        script.Send(ChatServer.LoginOf("ann"));
        script.Expect(ChatServer.Json("welcome", """{"user":"ann","room":"lobby","users":["ann","bob"]}"""));
        plain.Expect("* ann has come into lobby");

        script.Send(ChatServer.Json("say", """{"text":"Hello"}"""));
        plain.Expect("ann: Hello");
        plain.Send("Hello \"you\"");
        script.ExpectStart(
            """{"type":"said","data":{"user":"bob","text":"Hello \u0022you\u0022","room":"lobby","at":"2""");
        script.Send("""{"type":"rooms"}""");
        script.Expect(ChatServer.Json("roomList", """{"rooms":[{"name":"lobby","connections":2}]}"""));
        script.Send(ChatServer.Json("join", """{"room":"tea"}"""));
        script.Expect(ChatServer.Json("welcome", """{"user":"ann","room":"tea","users":["ann"]}"""));
        plain.Expect("* ann has left lobby");
        script.Send("""{"type":"who"}""");
        script.Expect(ChatServer.Json("userList", """{"room":"tea","users":["ann"]}"""));
        script.Send("""{"type":"quit","data":{}}""");
        script.ExpectEnd();
    }

    [Fact]
    public void SaysWhatIsWrong()
    {
        using var server = chat.Start();
        using var script = server.Connect();
        script.Send(ChatServer.Json("say", """{"text":"too early"}"""));
        script.Expect(Error("signInFirst", "sign in first", "say"));
        script.Send(ChatServer.LoginOf("ann"));
        script.ExpectStart("""{"type":"welcome",""");
        script.Send("""{"type":"shout"}""");
        script.Expect(Error("unknownType", "the hub has no message of this type", "shout"));
        script.Send(ChatServer.Json("say", """{"text":""}"""));
        script.Expect(Error("invalidData", "a message has 1 to 1000 characters", "say"));
        script.Send(ChatServer.Json("join", """{"room":" x"}"""));
        script.Expect(
            Error("invalidData", "the name of a room has 1 to 100 characters, and no blank at either end", "join"));
        script.Send(ChatServer.Json("join", """{"room":5}"""));
        script.ExpectStart("""{"type":"error","data":{"code":"invalidData",""");
    }

    private static string Error(string code, string message, string type) =>
        ChatServer.Json("error", $$"""{"code":"{{code}}","message":"{{message}}","type":"{{type}}"}""");
}
