using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Tests.Compiling;
using SockRoute.Generators.Tests.Diagnostics;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>A thousand routes in a hundred classes, and what is made and bound again after a keystroke in one of them.</summary>
public sealed class KeystrokeTests
{
    private const string Edited = "Api50.cs";

    private static readonly SourceFile[] Files =
        [.. Enumerable.Range(0, 100).Select(static number => new SourceFile($"Api{Text(number)}.cs", Class(number)))];

    private static readonly GeneratorRun Before = GeneratorRun.OfLarge(Files);

    [Fact]
    public void AKeystrokeInABodyMakesNothingAgain() =>
        IncrementalChecks.NothingIsMadeAgain(Before, Type("return \"1\"", "return \"12\""));

    [Fact]
    public void AKeystrokeInARouteMakesItsControllerItsLinksAndTheTreeAgain() => Assert.Equal(
        ["Api.Api50.g.cs", "Routes+Api50.g.cs", "SockRoute.Generated.ShopRoutes.g.cs"],
        IncrementalChecks.MadeAgain(Type("/resource50/search", "/resource50/searches")));

    [Theory]
    [InlineData("return \"1\"", "return \"12\"")]
    [InlineData("/resource50/search", "/resource50/searches")]
    [InlineData("_count = 1", "_count = 12")]
    [InlineData("// Comment", "/// <summary>Comment</summary>")]
    public void AKeystrokeBindsNoOtherFile(string from, string to)
    {
        var before = Routes(Before.Compilation);
        var after = Routes(Type(from, to).Compilation);
        Assert.Equal(100, after.Count);
        Assert.Equal([Edited], after.Where(file => before[file.Key] != file.Value).Select(static file => file.Key));
    }

    [Theory]
    [InlineData("return \"1\"", "return \"12\"")]
    [InlineData("/resource50/search", "/resource50/searches")]
    public void AnalyzersUseWhatTheGeneratorParsed(string from, string to)
    {
        var run = Type(from, to);
        var seenByGenerator = run.Compilation.AddSyntaxTrees(
            run.Output.SyntaxTrees.Single(static tree => tree.FilePath.Contains("EmbeddedAttribute", StringComparison.Ordinal)));
        var (own, shared) = (Routes(seenByGenerator), Routes(run.Output));
        Assert.Equal(100, shared.Count);
        Assert.All(shared, file => Assert.True(own[file.Key] == file.Value));
    }

    [Fact]
    public void ATemplateDoesNotKeepAnalyzersFromUsingIt()
    {
        var run = GeneratorRun.OfLarge([.. Files, Page("page.html"), new("templates/page.html", "{{title}}")]);
        var seenByGenerator = run.Compilation.AddSyntaxTrees(
            run.Output.SyntaxTrees.Single(static tree => tree.FilePath.Contains("EmbeddedAttribute", StringComparison.Ordinal)));
        var (own, shared) = (Routes(seenByGenerator), Routes(run.Output));
        Assert.Contains(run.Files, static file => file.HintName == "Page-Template.g.cs");
        Assert.All(shared, file => Assert.True(own[file.Key] == file.Value));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("global using TemplateAttribute = SockRoute.RouteAttribute;", false)]
    public void AnotherNameOfATemplateBindsNoFileWithRoutes(string more, bool isKept)
    {
        var compilation = TestCompilation.Create([.. Files, new("More.cs", more), Page("page.html")]);
        var before = Routes(compilation);
        var tree = compilation.SyntaxTrees.Single(static tree => tree.FilePath == "Page.cs");
        var after = Routes(compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(Page("other.html"))));
        Assert.All(after, file => Assert.Equal(isKept, before[file.Key] == file.Value));
    }

    [Fact]
    public void AKeystrokeInADeclarationBindsAllFilesAgain()
    {
        var before = Routes(Before.Compilation);
        var after = Routes(Type("int _count", "long _count").Compilation);
        Assert.All(after, file => Assert.True(before[file.Key] != file.Value));
    }

    [Fact]
    public async Task NothingKeepsACompilationAlive()
    {
        var compilation = await RunOnce();
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> RunOnce()
    {
        var run = GeneratorRun.OfLarge(new SourceFile("Api.cs", Class(0)));
        await AnalyzerRun.Whole(run.Output);
        return new(run.Output);
    }

    private static GeneratorRun Type(string from, string to)
    {
        var compilation = (CSharpCompilation)Before.Compilation;
        var tree = compilation.SyntaxTrees.Single(static tree => tree.FilePath == Edited);
        var text = tree.ToString().Replace(from, to, StringComparison.Ordinal);
        return Before.Then(compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(new(Edited, text))));
    }

    private static Dictionary<string, ParsedFile> Routes(Compilation compilation) =>
        SourceRoutes.Of(compilation, default).ToDictionary(static file => file.Tree.FilePath, static file => file.File);

    private static SourceFile Page(string template) => new(
        "Page.cs", $"using SockRoute;\n[Template(\"{template}\")] public sealed partial record Page(string Title);");

    private static string Class(int number) => $$"""
        namespace Api;

        using SockRoute;

        public sealed class Api{{Text(number)}}
        {
            private static readonly int _count = 1; // Comment

        {{string.Concat(Enumerable.Range(0, 8).Select(route => $$"""
                [Get("/resource{{Text(number)}}/{id}/part{{Text(route)}}")]
                public string Route{{Text(route)}}(string id)
                {
                    return "1" + _count;
                }

            """))}}
            [Get("/resource{{Text(number)}}")]
            public string List(int page = 1) => "1";

            [Get("/resource{{Text(number)}}/search")]
            public string Search() => "1";
        }
        """;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
