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
        Assert.Contains("#line (2,3)-(2,4)", text, StringComparison.Ordinal);
    }
}
