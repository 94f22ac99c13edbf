using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Hubs and WebSockets of generated code, asked by a client.</summary>
public sealed class HubTests
{
    private const string Source = """
        using System.Threading.Tasks;
        using SockRoute;

        [Message("said")] public sealed record Said(string User, string Text);

        public sealed record Say(string Text);

        public sealed record Login(string Name);

        [Hub("/chat")]
        public sealed class Chat
        {
            [SignIn] public string? SignIn(Peer peer, Login login) => login.Name;
            [On] public void Say(Peer peer, Say message) => peer.Everyone.Send(new Said(peer.User!, message.Text));
            [On("ping")] public async Task Ping(Peer peer)
            {
                await Task.Yield();
                peer.SendText("pong");
            }
            [On("sum")] public void Sum(int[] numbers, Peer peer) => peer.SendText($"{numbers[0] + numbers[1]}");
            [OnText] public void Line(Peer peer, string line) => peer.SendText($"line {line}");
        }

        public sealed class Rooms
        {
            [WebSocket("/echo/{room}")] public void Echo(WebSocket socket, string room)
            {
                while (socket.Receive() is { } message)
                {
                    socket.Send($"{room}: {message.Text}");
                }
            }
        }
        """;

    [Fact]
    public void CallsTheHandlerOfAMessage()
    {
        using var project = new RunningProject(LoadedProject.Compile(Source));
        using var socket = project.Connect("/chat");

        socket.Send("""{"type":"login","data":{"name":"ada"}}""");
        socket.Send("""{"type":"say","data":{"text":"hi"}}""");

        Assert.Equal("""{"type":"said","data":{"user":"ada","text":"hi"}}""", socket.Receive());
        Assert.Equal("pong", socket.Ask("""{"type":"ping"}"""));
        Assert.Equal("3", socket.Ask("""{"type":"sum","data":[1,2]}"""));
        Assert.Equal("line hello", socket.Ask("hello"));
    }

    [Fact]
    public void CallsTheHandlerOfAWebSocket()
    {
        using var project = new RunningProject(LoadedProject.Compile(Source));
        using var socket = project.Connect("/echo/lobby");

        Assert.Equal("lobby: a", socket.Ask("a"));
        Assert.Equal("lobby: b", socket.Ask("b"));
    }
}
