using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Snapshots;

/// <summary>What is generated for hubs, for WebSockets, and for messages in calls.</summary>
public sealed class HubSnapshotTests
{
    [Fact]
    public void AHubWithEverything() => Verify(nameof(AHubWithEverything), """
        using System.Threading.Tasks;
        using SockRoute;

        namespace Blog;

        public interface IStore;

        public interface ILog;

        [Message("say")] public sealed record Say(string Text, string[] Tags);

        public sealed record Login(string Name, string Password);

        public readonly record struct Move(int X, int Y);

        [Hub(
            "/chat",
            Origins = ["https://example.org"],
            Protocols = ["chat.v1", "chat.v2"],
            SlowPeers = SlowPeers.Disconnect,
            QueueLength = 64)]
        public sealed class Chat(IStore store, ILog? log = null, int size = 3)
        {
            [SignIn] public string? SignIn(HttpContext request) => request.Request.Method.ToString();
            [SignIn] public Task<string?> SignIn(Peer peer, Login login) => Task.FromResult<string?>(login.Name);
            [SignIn] public string? SignIn(Peer peer, string line) => line;
            [Joined] public void Joined(Peer peer) => peer.SendText($"{size}");
            [Left] public ValueTask Left(Peer peer) => default;
            [On] public void Say(Peer peer, Say message) => peer.Others.SendText(message.Text + store + log);
            [On("ping")] public void Ping(Peer peer) => peer.SendText("pong");
            [On("tick")] [On("tock")] public static Task Tick() => Task.CompletedTask;
            [On] public async Task Move(Move move, Peer peer) => await Task.Yield();
            [On("numbers")] public void Numbers(int[] numbers) { }
            [OnText] public void Line(Peer peer, string line) => peer.Others.SendText(line);
        }
        """);

    [Fact]
    public void AHubThatOnlyCounts() => Verify(nameof(AHubThatOnlyCounts), """
        using SockRoute;

        [Hub("/")]
        public class Counter
        {
            [Joined] public void Came() { }
        }
        """);

    [Fact]
    public void RoutesForWebSockets() => Verify(nameof(RoutesForWebSockets), """
        using System.Threading.Tasks;
        using SockRoute;

        public interface IStore;

        [Route("/rooms")]
        public class Rooms(IStore store)
        {
            [WebSocket("/{room}/echo", Origins = ["*"])]
            public void Echo(WebSocket socket, string room, int? speed, [FromServices] IStore other) =>
                socket.Send(room + speed + store + other);

            [WebSocket(Name = "Main", Protocols = ["chat"])]
            public Task Wait(HttpContext context, WebSocket client) => Task.CompletedTask;
        }
        """);

    [Fact]
    public void MessagesInCalls() => Verify(nameof(MessagesInCalls), """
        using SockRoute;

        namespace Blog;

        [Message("said")] public sealed record Said(string User, string Text);

        public sealed record Pong;

        [Hub("/chat")]
        public class Chat
        {
            [OnText] public void Line(Peer peer, string line)
            {
                peer.Send(new Pong());
                peer.Room("lobby").Send(new Said("", line));
                peer.Others.Send<Said?>(null);
            }
        }
        """);

    private static void Verify(string test, string source) =>
        Snapshot.Verify(GeneratorRun.Of(source).Compiles(), $"{nameof(HubSnapshotTests)}.{test}");
}
