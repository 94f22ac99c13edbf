using System.Net;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Api;

/// <summary>What becomes of the file: restarts, many requests at once, and files that are no databases.</summary>
[Collection(ApiTests.Name)]
public sealed class DatabaseTests(ApiFixture api)
{
    private const int Many = 200;

    [Fact]
    public async Task ARestartKeepsTheData()
    {
        using var server = new ApiServer(api);
        var added = await server.AddAsync("""{"name":"Denali","height":6190,"firstAscent":"1913-06-07"}""");
        server.Restart();

        Assert.Equal(added, await server.GetAsync("/mountains/1"));
        await server.SendAsync("POST", "/mountains", HttpStatusCode.Conflict, """{"name":"Denali","height":1}""");
    }

    [Fact]
    public async Task ManyAtOnceLoseNothing()
    {
        using var server = new ApiServer(api);
        var added = await Task.WhenAll(Enumerable.Range(1, Many).Select(
            number => server.AddAsync($$"""{"name":"Peak {{number}}","height":{{number}}}""")));

        Assert.Equal(Many, added.Distinct().Count());
        foreach (var mountain in added)
        {
            var id = mountain["{\"id\":".Length..mountain.IndexOf(',', StringComparison.Ordinal)];
            Assert.Equal(mountain, await server.GetAsync("/mountains/" + id));
        }

        Assert.Contains($"\"total\":{Many},", await server.GetAsync("/mountains"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneOfManyGetsAName()
    {
        using var server = new ApiServer(api);
        var answers = await Task.WhenAll(Enumerable.Range(1, 50).Select(
            number => server.TrySendAsync("POST", "/mountains", $$"""{"name":"K2","height":{{number}}}""")));

        Assert.Single(answers, static answer => answer.Status == HttpStatusCode.Created);
        Assert.Equal(49, answers.Count(static answer => answer.Status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task TheFileIsMadeInTheCurrentDirectory()
    {
        using var folder = new TemporaryFolder("api-default");
        using var server = RunningApplication.Of(
            ChildProcess.Start(api.Executable, ["--urls", "http://127.0.0.1:0"], folder.FullPath));

        Assert.StartsWith(
            """{"items":[],""", await server.Client.GetStringAsync("/mountains"), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("mountains.db")));
        server.StopCleanly();
    }

    [Theory]
    [InlineData("missing/test.db", "unable to open database file")]
    [InlineData("folder", "unable to open database file")]
    [InlineData("text.txt", "file is not a database")]
    public void AFileThatIsNoDatabaseIsOneLine(string file, string reason)
    {
        using var folder = new TemporaryFolder("api-broken");
        Directory.CreateDirectory(folder.PathOf("folder"));
        File.WriteAllText(folder.PathOf("text.txt"), new string('x', 4096));
        var path = folder.PathOf(file);
        using var process = ChildProcess.Run(api.Executable, ["--database", path]);

        Assert.Equal(2, process.WaitForExit());
        Assert.StartsWith($"error: cannot open the database {path}: ", process.Error, StringComparison.Ordinal);
        Assert.Contains(reason, process.Error, StringComparison.Ordinal);
        Assert.Equal(1, process.Error.Count(static character => character == '\n'));
        Assert.Equal("", process.Output);
    }

    [Theory]
    [InlineData("--database")]
    [InlineData("--database", "")]
    [InlineData("--databse", "x.db")]
    [InlineData("x.db")]
    public void AnUnknownOptionIsOneLine(params string[] arguments)
    {
        using var process = ChildProcess.Run(api.Executable, arguments);

        Assert.Equal(2, process.WaitForExit());
        Assert.Equal(
            $"error: '{arguments[0]}' is not understood; write --database PATH, --help lists the others\n",
            process.Error);
    }

    [Theory]
    [InlineData("--help", "--urls URL")]
    [InlineData("--routes", "/mountains/{id:long}")]
    public void PrintingMakesNoFile(string option, string part)
    {
        using var folder = new TemporaryFolder("api-print");
        using var process = ChildProcess.Run(api.Executable, [option], folder.FullPath);

        Assert.Equal(0, process.WaitForExit());
        Assert.Contains(part, process.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullPath));
    }
}
