using SockRoute.SampleTests.Packaging;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Readme;

/// <summary>
/// README tells the truth: its code compiles with the package and answers as it says, its commands and links work.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class ReadmeTests(PackageFixture package)
{
    private const string RunCommand = "dotnet run --project samples/01-Hello";

    public static TheoryData<string> Applications => [.. ReadmeApplication.All.Select(application => application.Name)];

    [Fact]
    public void HasEveryCSharpBlockInTheTableOfThisTest()
    {
        foreach (var block in ReadmeDocument.CodeBlocks("csharp"))
        {
            var entries = ReadmeApplication.All.Count(
                application => application.Is(block) || application.Library is { } library && library.Is(block));
            Assert.True(entries == 1, $"{entries} entries of {nameof(ReadmeApplication)} for this block:\n{block}");
        }
    }

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task AnswersAsReadmeSays(string name)
    {
        var expected = ReadmeApplication.All.Single(application => application.Name == name);
        var block = Assert.Single(ReadmeDocument.CodeBlocks("csharp"), expected.Is);
        (string, string)[] libraries = expected.Library is { } library
            ? [(library.Name, Assert.Single(ReadmeDocument.CodeBlocks("csharp"), library.Is))]
            : [];
        var templates = expected.HasTemplates ? ReadmeDocument.Templates() : [];
        var built = package.Application(name, block, templates, libraries);
        foreach (var (file, text) in expected.Files)
        {
            var path = Path.Combine(Path.GetDirectoryName(built.Executable)!, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        using var application = built.Start();
        foreach (var exchange in expected.Exchanges)
        {
            await exchange.VerifyAsync(application.Client);
        }

        application.StopCleanly();
        Assert.Equal("", application.Process.Error);
    }

    [Fact]
    public void BeginsWithTheCommandsThatRunAndTest()
    {
        var blocks = ReadmeDocument.CodeBlocks("");

        Assert.Equal(RunCommand + "\n", blocks[0]);
        Assert.Equal("$ curl http://127.0.0.1:8080/hello/World\nHello, World!\n", blocks[1]);
        Assert.Equal("dotnet test\n", blocks[2]);
    }

    [Fact]
    public async Task RunsTheFirstSampleWithItsCommand()
    {
        string[] port = ["--no-build", "-c", Repository.Configuration, "--", "--urls", "http://127.0.0.1:0"];
        var command = RunCommand.Split(' ');
        using var run = ChildProcess.Start(ChildEnvironment.Dotnet, [.. command[1..], .. port], Repository.Root);
        var url = run.WaitForLine("Listening on ")["Listening on ".Length..];
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });

        Assert.Equal("Hello, World!", await client.GetStringAsync(url + "/hello/World"));
        run.Send(Signal.Terminate);
        Assert.Equal(0, run.WaitForExit());
    }

    [Fact]
    public void LinksToFilesThatExist()
    {
        var links = ReadmeDocument.FileLinks();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), link + " does not exist"));
    }
}
