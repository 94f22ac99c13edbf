using System.Text.RegularExpressions;
using SockRoute.SampleTests.Processes;
using SockRoute.SampleTests.Readme;

namespace SockRoute.SampleTests.Packaging;

/// <summary>An application and two libraries with routes, each a project of its own, by the package alone.</summary>
[Collection(PackageTests.Name)]
public sealed partial class SeveralProjectsTests(PackageFixture package)
{
    private const string Mark = "[|";

    private static readonly Exchange[] Exchanges =
    [
        Exchange.Get("/", 200, "home"),
        Exchange.Get("/talk/", 200, "forum True"),
        Exchange.Get("/talk", 200, "rest "),
        Exchange.Get("/talk/topics", 200, "pages"),
        Exchange.Get("/talk/topics/oldest", 200, "topics Oldest"),
        Exchange.Get("/talk/topics/6", 200, "topic 6 /talk/topics/{id:int}"),
        Exchange.Get("/talk/topics/7", 200, "home seven"),
        Exchange.Get("/talk/topics/w-1/text", 200, "page w-1"),
        Exchange.Get("/talk/topics/x-1/text", 200, "rest topics/x-1/text"),
        new("POST", "/talk/topics", "text", 200, "added text"),
        new("PUT", "/talk/topics", "", 405, "Method Not Allowed", "Allow: DELETE, GET, HEAD, OPTIONS, POST"),
        new("OPTIONS", "/talk/topics", null, 204, "", "Allow: DELETE, GET, HEAD, OPTIONS, POST"),
        Exchange.Get("/topics", 404, "Not Found"),
    ];

    private const string Table = """
        GET     /                                Home.Index()
        GET     /talk/                           Topics.Index()
        DELETE  /talk/topics                     Home.Clear()
        GET     /talk/topics                     Pages.List()
        POST    /talk/topics                     Topics.Add(string text)
        GET     /talk/topics/7                   Home.Seven()
        GET     /talk/topics/{code:code}/text    Pages.Show(string code)
        GET     /talk/topics/{id:int}            Topics.Show(int id, HttpContext context)
        GET     /talk/topics/{order:enum}        Topics.List(Order order)
        GET     /talk/{*path}                    Pages.Rest(string path)

        """;

    [Fact]
    public async Task AnswerAsOneApplication()
    {
        using var application = Built.Start();
        foreach (var exchange in Exchanges)
        {
            await exchange.VerifyAsync(application.Client);
        }

        application.StopCleanly();
        Assert.Equal("", application.Process.Error);
    }

    [Fact]
    public void PrintOneTableOfRoutes()
    {
        using var process = Built.Run("--routes");

        Assert.Equal(Blanks().Replace(Table, " "), Blanks().Replace(process.Output, " "));
    }

    [Fact]
    public void PrintEachMistakeOfAMountOnceAndNothingElse()
    {
        OutsideProject.CreateLibrary(package, "Forums").Write("Library.cs", Source("Forum"));
        OutsideProject.CreateLibrary(package, "Wikis").Write("Library.cs", Source("Wiki"));
        OutsideProject.CreateLibrary(package, "Polls").Write("Library.cs", Source("Polls"));
        var source = Source("Mistakes");
        var project = OutsideProject.Create(package, "Mistaken", "Forums", "Wikis", "Polls");
        project.Write("Program.cs", source.Replace(Mark, "", StringComparison.Ordinal));
        using var build = project.Build();

        Assert.NotEqual(0, build.WaitForExit());
        string[] ids = ["error SR0022", "error SR0023", "warning SR0024", "error SR0025", "warning SR0026"];
        Assert.Equal(
            Places(source).Zip(ids, static (place, id) => $"Program.cs({place}): {id}")
                .Order(StringComparer.Ordinal),
            BuildOutput.Complaints(build)
                .Select(static line => Complaint().Match(line).Groups["what"].Value)
                .Order(StringComparer.Ordinal));
    }

    private OutsideApplication Built => package.Application(
        "Several", Source("Program"), ("Forum", Source("Forum")), ("Wiki", Source("Wiki")));

    private static IEnumerable<string> Places(string source)
    {
        var lines = source.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var column = lines[line].IndexOf(Mark, StringComparison.Ordinal);
            if (column >= 0)
            {
                yield return $"{line + 1},{column + 1}";
            }
        }
    }

    private static string Source(string name) =>
        File.ReadAllText(Repository.PathOf($"tests/SockRoute.SampleTests/Applications/Several/{name}.cs"));

    [GeneratedRegex(@"(?<what>[^/\\]+\.cs\(\d+,\d+\): (?:error|warning) \w+):")]
    private static partial Regex Complaint();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
