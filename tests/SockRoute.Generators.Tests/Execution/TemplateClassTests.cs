using System.Reflection.Metadata;
using Microsoft.CodeAnalysis.Emit;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Templates of types that are out of the ordinary.</summary>
public sealed class TemplateClassTests
{
    [Fact]
    public void ATypeThatDerivesFromOneWithATemplateShowsItsOwn()
    {
        var run = GeneratorRun.Of(
            new SourceFile("Pages.cs", """
                using SockRoute;

                [Template("base.txt")]
                public partial class Base
                {
                    public int X => 1;
                }

                [Template("derived.txt")]
                public sealed partial class Derived : Base;

                public static class Home
                {
                    [Get("/")] public static string Index() => ((Base)new Derived()).RenderToString();
                }
                """),
            new SourceFile("templates/base.txt", "base {{x}}"),
            new SourceFile("templates/derived.txt", "derived {{x}}")).Compiles();

        Assert.Equal("derived 1", LoadedProject.Compile(run).Type("Shop", "Home").GetMethod("Index")!.Invoke(null, null));
    }

    [Fact]
    public void ATagFarToTheRightIsMappedToItsLine()
    {
        var run = GeneratorRun.Of(
            new SourceFile("Pages.cs", "[SockRoute.Template(\"page.html\")] public sealed partial record Page(int X);"),
            new SourceFile("templates/page.html", "{{x}}" + new string('a', 65_530) + "{{x}}{{x}}\n{{x}}"));

        var text = run.Compiles().File("Page-Template.g.cs");
        Assert.Contains("#line 1 \"templates/page.html\"", text, StringComparison.Ordinal);
        Assert.Contains("#line (2,3)-(2,3)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ADebuggerStepsThroughTheTemplate()
    {
        var run = GeneratorRun.Of(
            new SourceFile("Pages.cs", "[SockRoute.Template(\"page.html\")] public sealed partial record Page(int[] Xs);"),
            new SourceFile("templates/page.html", "<p>\n{{#xs}}\n  <b>{{.}}</b>\n{{/xs}}\n</p>\n")).Compiles();
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        Assert.True(run.Output.Emit(image, symbols, options: options).Success);

        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var reader = provider.GetMetadataReader();
        var points = reader.MethodDebugInformation
            .SelectMany(handle => reader.GetMethodDebugInformation(handle).GetSequencePoints())
            .Where(point => !point.IsHidden
                && reader.GetString(reader.GetDocument(point.Document).Name) == "templates/page.html")
            .Select(static point => (point.StartLine, point.StartColumn, point.EndColumn));
        Assert.Equal([(2, 4, 6), (3, 8, 9)], points.Distinct().Order());
    }
}
