using System.Net.WebSockets;
using System.Text;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>The chat through the WebSocket clients of others: .NET's and Node's.</summary>
[Collection(ChatTests.Name)]
public sealed class WebSocketTests(ChatFixture chat)
{
    private const string NodeScript = """
        const WebSocket = require("ws");
        const [url, login] = process.argv.slice(2);
        const socket = new WebSocket(url);
        socket.on("open", () => socket.send(login));
        socket.on("message", data => {
          const { type, data: { user, text } } = JSON.parse(data);
          console.log(type, user, text);
          const say = text => socket.send(JSON.stringify({ type: "say", data: { text } }));
          if (type === "welcome") say("Hello from Node");
          if (type === "said") socket.send(JSON.stringify({ type: "quit" }));
        });
        socket.on("close", code => console.log("closed", code));
        """;

    [Fact]
    public async Task TalksToTheClientOfDotnet()
    {
        using var server = chat.Start();
        using var bob = server.ConnectAs("bob");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(server.Hub, patience.Token);
        await SendAsync(ChatServer.LoginOf("ann"));
        Assert.Equal(
            ChatServer.Json("welcome", """{"user":"ann","room":"lobby","users":["ann","bob"]}"""),
            await ReceiveAsync());
        bob.Expect("* ann has come into lobby");

        await SendAsync(ChatServer.Json("say", """{"text":"Hello from .NET"}"""));
        bob.Expect("ann: Hello from .NET");
        bob.Send("Hello from nc");
        Assert.Contains("\"text\":\"Hello from nc\"", await ReceiveAsync(), StringComparison.Ordinal);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.CloseStatus);
        bob.Expect("* ann has left lobby");

        Task SendAsync(string text) =>
            socket.SendAsync(
                Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

        async Task<string> ReceiveAsync()
        {
            var buffer = new byte[4096];
            var result = await socket.ReceiveAsync(buffer, patience.Token);
            Assert.True(result.EndOfMessage);
            return Encoding.UTF8.GetString(buffer, 0, result.Count);
        }
    }

    [NodeWithWsFact]
    public void TalksToTheClientOfNode()
    {
        var script = Path.Combine(NodeWithWsFactAttribute.Folder, "client.js");
        File.WriteAllText(script, NodeScript);
        using var server = chat.Start();
        using var bob = server.ConnectAs("bob");
        using var node = ChildProcess.Start(
            "node", [script, server.Hub.AbsoluteUri, ChatServer.LoginOf("ann")]);
        bob.Expect("* ann has come into lobby", "ann: Hello from Node");
        bob.Send("Hello from nc");

        Assert.Equal(0, node.WaitForExit());
        Assert.Equal("welcome ann undefined\nsaid bob Hello from nc\nclosed 1000\n", node.Output);
    }
}
