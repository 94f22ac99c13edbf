using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Snapshots;

/// <summary>What is generated for static files.</summary>
public sealed class AssetSnapshotTests
{
    private const string Program = """
        using SockRoute;

        var app = new WebApp(args);
        app.MapStatic("/static", "static");
        app.MapStatic("/", "web/dist");
        app.Run();
        """;

    [Fact]
    public void EmbeddedFiles() => Verify("""
        1 embedded
        static
        static 404.html 404.abcdefgh22.html
        static css/site.css css/site.abcdefgh23.css
        static css/site.css.map css/site.css.abcdefgh24.map
        static css/css.css css/css.abcdefgh25.css
        static img/logo.svg img/logo.abcdefgh26.svg
        static img/logo.png img/logo.abcdefgh27.png
        static img/equals.png img/equals.abcdefgh28.png
        static js/a-b.js js/a-b.abcdefgh29.js
        static js/a_b.js js/a_b.abcdefgh30.js
        static js.txt js.abcdefgh31.txt
        web/dist größe&.html größe&.abcdefgh32.html
        """);

    [Fact]
    public void FilesOfADevelopersBuild() => Verify("""
        1 folder
        static css/site.css
        """);

    [Fact]
    public void ATemplateThatNamesFiles() => Verify(
        """
        1 embedded
        static css/a&b.css css/a&b.abcdefgh23.css
        """,
        [
            new("Page.cs", "[SockRoute.Template(\"page.html\")] public sealed partial record Page;"),
            new("templates/page.html", "<link href=\"{{asset css/a&b.css}}\">\n{{{asset \"css/a&b.css\"}}}\n"),
        ]);

    private static void Verify(string list, SourceFile[]? others = null, [CallerMemberName] string name = "")
    {
        SourceFile[] files = [new("Program.cs", Program), new(TemplateText.StaticFiles, list.Replace(' ', '\t')), .. others ?? []];
        var run = GeneratorRun.OfProject([], files, OutputKind.ConsoleApplication);
        Snapshot.Verify(run.Compiles(), $"{nameof(AssetSnapshotTests)}.{name}");
    }
}
