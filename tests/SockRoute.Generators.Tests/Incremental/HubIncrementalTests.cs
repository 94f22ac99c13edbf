using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>What an edit makes again of hubs, WebSockets and messages.</summary>
public sealed class HubIncrementalTests
{
    private const string Dispatcher = "SockRoute.Generated.ShopRoutes.g.cs";
    private const string Contracts = "SockRoute.Generated.JsonContracts.g.cs";

    private const string Hubs = """
        using SockRoute;

        [Hub("/chat")]
        public class Chat
        {
            [On] public void Say(Peer peer, Say message) => peer.Send(new Said(message.Text));
        }

        [Hub("/other")]
        public class Other
        {
            [On("ping")] public void Ping(Peer peer) { }
        }

        public class Rooms
        {
            [WebSocket("/echo")] public void Echo(WebSocket socket) { }
        }
        """;

    private const string Messages = """
        using SockRoute;

        public record Say(string Text);

        [Message("said")] public record Said(string Text);
        """;

    [Fact]
    public void AnEditBesideTheDeclarationsMakesNothingAgain() => Assert.Empty(MadeAgain(
        "// More.\n" + Hubs.Replace("message.Text", "message.Text + 1", StringComparison.Ordinal)
            .Replace("Ping(Peer peer) { }", "Ping(Peer peer) { peer.Close(); }", StringComparison.Ordinal)
            .Replace("Echo(WebSocket socket) { }", "Echo(WebSocket socket) { socket.Receive(); }", StringComparison.Ordinal),
        Messages + "\n"));

    [Fact]
    public void AHandlerMoreMakesOnlyItsHubAgain() => Assert.Equal(
        ["Other-Hub.g.cs"],
        MadeAgain(
            Hubs.Replace("[On(\"ping\")]", "[OnText] public void Line(string line) { }\n    [On(\"ping\")]", StringComparison.Ordinal),
            Messages));

    [Fact]
    public void AnotherPathMakesTheRoutesAgain() => Assert.Contains(
        Dispatcher, MadeAgain(Hubs.Replace("/other", "/others", StringComparison.Ordinal), Messages));

    [Fact]
    public void AnOptionMoreMakesTheRoutesAgain() => Assert.Contains(
        Dispatcher,
        MadeAgain(Hubs.Replace("[Hub(\"/other\")]", "[Hub(\"/other\", QueueLength = 1)]", StringComparison.Ordinal), Messages));

    [Fact]
    public void AMemberMoreOfAMessageInAnotherFileMakesOnlyItsReaderAgain() => Assert.Equal(
        ["Say-JsonReader.g.cs"],
        MadeAgain(Hubs, Messages.Replace("Say(string Text)", "Say(string Text, int? Size = 1)", StringComparison.Ordinal)));

    [Fact]
    public void AnotherNameOfAMessageInAnotherFileIsNoticed() => Assert.Equal(
        ["Chat-Hub.g.cs"],
        MadeAgain(Hubs, Messages.Replace("public record Say(", "[Message(\"speak\")] public record Say(", StringComparison.Ordinal)));

    [Fact]
    public void AnotherNameOfAMessageThatIsSentIsNoticed() => Assert.Equal(
        [Contracts],
        MadeAgain(Hubs, Messages.Replace("\"said\"", "\"spoken\"", StringComparison.Ordinal)));

    [Fact]
    public void TheOrderOfFilesMakesNoDifference()
    {
        var run = GeneratorRun.Of(new("Hubs.cs", Hubs), new("Messages.cs", Messages));
        var other = GeneratorRun.Of(new("Messages.cs", Messages), new("Hubs.cs", Hubs));

        Assert.Equal(Texts(run), Texts(other));
    }

    [Fact]
    public void AHubWithAMistakeTakesItsFileWithIt()
    {
        var run = GeneratorRun.Of(new("Hubs.cs", Hubs), new("Messages.cs", Messages));
        var next = run.Then(
            new SourceFile("Hubs.cs", Hubs.Replace("[On(\"ping\")]", "[On(\"\")]", StringComparison.Ordinal)),
            new("Messages.cs", Messages));

        Assert.Contains(run.Files, static file => file.HintName == "Other-Hub.g.cs");
        Assert.DoesNotContain(next.Files, static file => file.HintName == "Other-Hub.g.cs");
        next.Compiles();
    }

    [Fact]
    public async Task AnEditedProjectIsTheSameAsOneThatIsOpened()
    {
        var project = new EditedProject(new SourceFile("Hubs.cs", Hubs), new SourceFile("Messages.cs", Messages));
        var before = await project.Run();
        project.Write("Messages.cs", Messages.Replace("Say(string Text)", "Say(object Text)", StringComparison.Ordinal));
        var broken = await project.Run();
        project.Write("Messages.cs", Messages);

        Assert.Contains("SR4004", broken, StringComparison.Ordinal);
        Assert.Equal(before, await project.Run());
    }

    private static IEnumerable<(string, string)> Texts(GeneratorRun run) => run.Files
        .Select(static file => (file.HintName, file.SourceText.ToString()))
        .OrderBy(static file => file.HintName, StringComparer.Ordinal);

    private static IEnumerable<string> MadeAgain(string hubs, string messages)
    {
        var run = GeneratorRun.Of(new("Hubs.cs", Hubs), new("Messages.cs", Messages));
        return IncrementalChecks.MadeAgain(run.Then(new SourceFile("Hubs.cs", hubs), new("Messages.cs", messages)));
    }
}
