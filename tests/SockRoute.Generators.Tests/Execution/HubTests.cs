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

        public readonly record struct Move(int X, int Y);

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
            [On] public ValueTask Move(Move move, Peer peer)
            {
                peer.SendText($"moved {move.X} {move.Y}");
                return default;
            }
            [On("sum")] public void Sum(int[] numbers, Peer peer) => peer.SendText($"{numbers[0] + numbers[1]}");
            [On("sun")] [On("son")] public static void Same(Peer peer) => peer.SendText("same");
            [OnText] public void Line(Peer peer, string line) => peer.SendText($"line {line}");
        }

        public sealed class Rooms
        {
            [WebSocket("/echo/{room}")] public void Echo(WebSocket socket, string room, HttpContext context, int times = 1)
            {
                while (socket.Receive() is { } message)
                {
                    socket.Send($"{room} {times}: {message.Text}");
                }
            }

            [WebSocket("/once/{socket}")] public async Task Once(string socket, WebSocket client)
            {
                await Task.Yield();
                client.Send(socket);
            }
        }
        """;

    private const string Services = """
        using SockRoute;

        public interface IStore
        {
            string Name { get; }
        }

        public sealed class Store : IStore
        {
            public string Name => "store";
        }

        public interface IOther;

        [Hub("/chat")]
        public sealed class Chat(IStore store, IOther? other, int size = 3)
        {
            private int _peers;

            [SignIn] public string? SignIn(Peer peer, string line) => line == "secret" ? "ada" : null;
            [Joined] public void Joined(Peer peer) => peer.SendText($"{store.Name} {other is null} {size} {++_peers} {peer.User}");
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
        Assert.Equal("moved 1 2", socket.Ask("""{"data":{"x":1,"y":2},"type":"move"}"""));
        Assert.Equal("3", socket.Ask("""{"type":"sum","data":[1,2]}"""));
        Assert.Equal("same", socket.Ask("""{"type":"sun"}"""));
        Assert.Equal("same", socket.Ask("""{"type":"son","data":1}"""));
        Assert.Equal("line hello", socket.Ask("hello"));
    }

    [Fact]
    public void RefusesWhatHasNoHandler()
    {
        using var project = new RunningProject(LoadedProject.Compile(Source));
        using var socket = project.Connect("/chat");

        socket.Send("""{"type":"login","data":{"name":"ada"}}""");

        Assert.Contains("\"unknownType\"", socket.Ask("""{"type":"sum2"}"""), StringComparison.Ordinal);
        Assert.Contains("\"unknownType\"", socket.Ask("""{"type":"Say","data":{"text":""}}"""), StringComparison.Ordinal);
        Assert.Contains("\"invalidData\"", socket.Ask("""{"type":"say","data":{"text":1}}"""), StringComparison.Ordinal);
        Assert.Contains("\"invalidData\"", socket.Ask("""{"type":"say"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void MakesAHubOfServices()
    {
        var project = LoadedProject.Compile(Services);
        var services = new OneService(project.Type("IStore"), project.New("Store"));
        using var running = new RunningProject(project, services);
        using var socket = running.Connect("/chat");

        Assert.Equal("store True 3 1 ada", socket.Ask("secret"));
    }

    [Fact]
    public void AsksForTheServicesOfAHubAtStart()
    {
        var project = LoadedProject.Compile(Services);
        var exception = Assert.ThrowsAny<Exception>(() => new RunningProject(project));

        Assert.Contains("IStore", exception.Message, StringComparison.Ordinal);
        Assert.Contains("constructor parameter 'store'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CallsTheHandlerOfAWebSocket()
    {
        using var project = new RunningProject(LoadedProject.Compile(Source));
        using var socket = project.Connect("/echo/lobby?times=2");
        using var once = project.Connect("/once/more");

        Assert.Equal("lobby 2: a", socket.Ask("a"));
        Assert.Equal("lobby 2: b", socket.Ask("b"));
        Assert.Equal("more", once.Receive());
    }

    [Fact]
    public void AMountedHubIsBehindThePrefix()
    {
        var library = Library.Compile("Talk", """
            using SockRoute;

            namespace Talk;

            [Hub("/chat")]
            public sealed class Chat
            {
                [OnText] public void Line(Peer peer, string line) => peer.SendText($"line {line}");
            }
            """);
        var project = LoadedProject.Compile([library], new SourceFile("Main.cs", """
            using SockRoute;

            [assembly: Mount(typeof(Talk.TalkRoutes), "/talk")]

            [Hub("/chat")]
            public sealed class Chat
            {
                [OnText] public void Line(Peer peer, string line) => peer.SendText($"own {line}");
            }
            """));
        using var running = new RunningProject(project);
        using var own = running.Connect("/chat");
        using var mounted = running.Connect("/talk/chat");

        Assert.Equal("own a", own.Ask("a"));
        Assert.Equal("line a", mounted.Ask("a"));
        Assert.Contains(
            project.Dispatcher.Routes, static route => route is { Template: "/talk/chat", Handler: "Talk.Chat (hub)" });
    }

    [Fact]
    public void ReadersOfAPackageAreRegistered()
    {
        var package = Library.Compile("SockRoute.Client", """
            namespace SockRoute;

            public sealed class Received
            {
                public string Read<[MessageIn] T>() => typeof(T).Name;
            }
            """);
        var run = GeneratorRun.OfProject([package], [new SourceFile("Main.cs", """
            using SockRoute;

            [Message("said")] public sealed record Said(string Text);

            public static class Reader
            {
                public static string Read(Received received) => received.Read<Said>();
            }
            """)]).Compiles();

        Assert.Contains(
            run.Files,
            static file => file.SourceText.ToString().Contains(
                "MessageContract.RegisterReader<global::Said>(\"said\", SaidJson.Read);", StringComparison.Ordinal));
    }

    private sealed class OneService(Type type, object service) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == type ? service : null;
    }
}
