using System.Diagnostics;
using SockRoute.SampleTests.Processes;
using Xunit.Abstractions;

namespace SockRoute.SampleTests.Packaging;

/// <summary>
/// Under <c>dotnet watch</c> an edit is on the page without anybody starting the application again. How long that takes
/// is printed; here it only has to come.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class WatchTests(PackageFixture package, ITestOutputHelper output)
{
    private const string Program =
        """
        using SockRoute;

        var app = new WebApp(args);
        app.MapStatic("/static", "static");
        app.MapRoutes();
        return app.Run();

        [Template("page.html")]
        public sealed partial record Page(string Name, string[] Friends);

        public static class Pages
        {
            [Get("/")]
            public static Page Index() => new("Ada", ["Bo", "Cy"]);
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [RuntimeFact]
    public async Task ShowsWhatWasEditedInTemplatesAndFiles()
    {
        var project = OutsideProject.Create(package, "Watched");
        project.Write("Program.cs", Program);
        project.Write("templates/page.html", "<p>{{name}}</p>\n");
        project.Write("static/a.txt", "first");
        using (var build = project.Build())
        {
            BuildOutput.RequireSilence(build);
        }

        using var watch = project.Watch();
        Assert.Equal("<p>Ada</p>\n", await watch.Client.GetStringAsync("/"));
        var isReady = SpinWait.SpinUntil(
            () => watch.Process.Error.Contains("Waiting for changes", StringComparison.Ordinal), Patience);
        Assert.True(isReady, watch.Process.Transcript);

        project.Write("templates/page.html", "<b>{{name}}</b>\n");
        await IsShownAsync(watch, "<b>Ada</b>\n", "a text");
        project.Write("templates/page.html", "{{#friends}}{{.}} {{/friends}}{{^friends}}none{{/friends}}\n");
        await IsShownAsync(watch, "Bo Cy \n", "a section");
        project.Write("templates/row.html", "row of {{name}}\n");
        project.Write("templates/page.html", "{{> row}}\n");
        await IsShownAsync(watch, "row of Ada\n", "a new partial");

        // The mistake itself is the editor's and the build's to show.
        project.Write("templates/page.html", "without {{nam}}\n");
        await IsShownAsync(watch, "without \n", "a mistake");
        project.Write("templates/page.html", "mended {{name}}\n");
        await IsShownAsync(watch, "mended Ada\n", "the mend of a mistake");
        foreach (var number in new[] { "one", "two", "three" })
        {
            project.Write("templates/page.html", $"<!-- {number} --><p>what is kept</p>\n<p>{{{{name}}}}</p>\n");
            await IsShownAsync(watch, $"<!-- {number} --><p>what is kept</p>\n<p>Ada</p>\n", "edit " + number);
        }

        Assert.Equal("first", await watch.Client.GetStringAsync("/static/a.txt"));
        project.Write("static/a.txt", "second");
        Assert.Equal("second", await watch.Client.GetStringAsync("/static/a.txt"));
    }

    private async Task IsShownAsync(RunningApplication watch, string expected, string what)
    {
        var clock = Stopwatch.StartNew();
        while (await PageAsync(watch) is var page && page != expected)
        {
            Assert.True(clock.Elapsed < Patience, $"'{expected}' is not shown, but '{page}': {watch.Process.Transcript}");
            await Task.Delay(20);
        }

        output.WriteLine($"{what}: {clock.ElapsedMilliseconds} ms");
    }

    // While it is started again, there is none.
    private static async Task<string> PageAsync(RunningApplication watch)
    {
        try
        {
            return await watch.Client.GetStringAsync("/");
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
    }
}
