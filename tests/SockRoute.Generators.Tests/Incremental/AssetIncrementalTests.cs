using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>What is made again after an edit of the list of static files, or of the call that serves them.</summary>
public sealed class AssetIncrementalTests
{
    private static readonly SourceFile[] Files =
    [
        new("Site.cs", """
            using SockRoute;

            public static class Site
            {
                public static void Map(WebApp app)
                {
                    app.MapStatic("/static", "static");
                    app.MapStatic("/docs", "docs");
                }

                [Get("/")] public static string Index() => "1";
            }

            [Template("page.html")] public sealed partial record Page;

            [Template("other.html")] public sealed partial record Other;
            """),
        new("templates/page.html", "{{asset a.css}}\n"),
        new("templates/other.html", "{{asset b.css}}\n"),
        new("static.txt", "1\tembedded\nstatic\ta.css\ta.1.css\nstatic\tb.css\tb.1.css\ndocs\tc.txt\tc.1.txt\n"),
    ];

    [Fact]
    public void AnotherContentMakesItsClassAgainAndTheTemplatesThatNameIt() => Assert.Equal(
        ["Assets-StaticFiles.g.cs", "Page-Template.g.cs"], ChangedBy("static.txt", "a.1.css", "a.2.css"));

    [Fact]
    public void AnotherPrefixMakesItsClassAgainAndTheTemplatesThatNameItsFiles()
    {
        Assert.Equal(["DocsAssets-StaticFiles.g.cs"], ChangedBy("Site.cs", "/docs", "/help"));
        Assert.Equal(
            ["Assets-StaticFiles.g.cs", "Other-Template.g.cs", "Page-Template.g.cs"],
            ChangedBy("Site.cs", "/static", "/files"));
    }

    [Fact]
    public void AnEditBesideTheCallsMakesNothingAgain() => Assert.Empty(ChangedBy("Site.cs", "\"1\"", "\"12\""));

    private static IEnumerable<string> ChangedBy(string name, string from, string to)
    {
        var run = GeneratorRun.Of(Files);
        return IncrementalChecks
            .MadeAgain(run.Then([.. Files.Select(file => file.Name == name ? Edit(file) : file)]))
            .Order(StringComparer.Ordinal);

        SourceFile Edit(SourceFile file) => file with { Text = file.Text.Replace(from, to, StringComparison.Ordinal) };
    }
}
