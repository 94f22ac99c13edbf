using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>Links to routes with a mistake: they are there, so that what uses them is no second mistake.</summary>
public sealed class BrokenLinkTests
{
    // No links where the name of their class is taken, where the language is too old, and to what is no handler.
    private static readonly string[] WithoutLinks = ["SR0021", "SR0032", "SR1017"];

    public static TheoryData<string> Hits =>
        [.. CaseTests.HitNames.Where(static name => !WithoutLinks.Contains(name[..6]))];

    [Theory]
    [MemberData(nameof(Hits))]
    public void EveryRouteOfACaseHasALink(string name)
    {
        var run = CaseFile.Read(name).Run();
        var links = Links(run.Output).ToLookup(static link => link.Name, StringComparer.Ordinal);
        Assert.All(Handlers(run.Output), handler => Assert.Contains(
            links[handler.Link], link => link.ContainingType.Name.StartsWith(handler.Class, StringComparison.Ordinal)));

        var calls = links.SelectMany(static same => same).Where(IsStub).SelectMany(Calls);
        var use = $"file static class Use {{ public static string[] All() => [{string.Join(", ", calls)}]; }}";
        Assert.Empty(TestCompilation.Complaints(run.Output.AddSyntaxTrees(TestCompilation.Parse(new("Use.cs", use)))));
    }

    [Fact]
    public async Task OneMistakeIsOneMessageWhereverTheLinkIsUsed()
    {
        const string Source = """
            using SockRoute;

            [Route("broken")]
            public class Posts
            {
                [Get("/{id}")] public string Show(HttpContext context, int? page, int id) => "";
                [Get("/{from}-{to}", Name = "Range")] public string Between(int from, int to) => "";
                [Get(null!)] public string Nothing(ReadOnlySpan<char> text) => "";
                [Post("/{id}")] public string Change([FromForm] string text, [FromBody] string body, int id) => "";
                [Get("/files/{*path}")] public IResult Back(string path, CancellationToken aborted) =>
                    Results.Redirect(Routes.Posts.Show(5, page: 2));

                public static string[] All() =>
                [
                    Routes.Posts.Show(5), Routes.Posts.Show(id: 5), Routes.Posts.Show(5, 2), Routes.Posts.Range(1, to: 2),
                    Routes.Posts.Nothing(), Routes.Posts.Back("a/b"), Routes.Posts.Back(path: "a"),
                    Routes.Posts.Change(5),
                ];
            }
            """;
        var run = GeneratorRun.Of(Source).Compiles();
        var told = (await AnalyzerRun.Whole(run.Output)).Select(static diagnostic => diagnostic.Id);
        Assert.Equal(["SR0001", "SR0028", "SR1013"], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OverloadsWithALinkGoToTheLink()
    {
        const string Source = """
            using SockRoute;

            public static class Posts
            {
                [Get("/a")] public static string Show(int? page = null) => "";
                [Get("b")] public static string Show(string? text = null) => "";
                [Get("c")] public static string Show(string text, int number) => "";
                [Get("/d")] public static string Same() => "";
                [Get("e")] public static string Same(Span<int> numbers) => "";
            }

            public static class Use
            {
                public static string[] All() => [Routes.Posts.Show(), Routes.Posts.Show(1), Routes.Posts.Same()];

                public static string Text() => Routes.Posts.Show("text");

                public static string Both() => Routes.Posts.Show(number: 1, text: "text");
            }
            """;
        var project = LoadedProject.Compile(Source);
        Assert.Equal(["/a", "/a?page=1", "/d"], (string[])Call(project, "All")!);
        foreach (var name in new[] { "Text", "Both" })
        {
            var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => Call(project, name)).InnerException;
            Assert.IsType<InvalidOperationException>(error);
        }
    }

    [Fact]
    public void NothingStandsBesideALinkWhereTheLanguageCannotPreferTheLink() => GeneratorRun.Of("""
        // LangVersion 12
        using SockRoute;

        public static class Posts
        {
            [Get("/a")] public static string Show(int? page = null) => Routes.Posts.Show() + Routes.Posts.Other(1);
            [Get("b")] public static string Show(string? text = null) => "";
            [Get("c")] public static string Other(int id) => "";
        }
        """).Compiles();

    private static object? Call(LoadedProject project, string name) =>
        project.Methods.Single(method => method.Name == name && method.DeclaringType!.Name == "Use").Invoke(null, null);

    // A link of the project whose name its attribute gives, where that can be one, or the method.
    private static IEnumerable<(string Class, string Link)> Handlers(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        from syntax in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        let method = compilation.GetSemanticModel(tree).GetDeclaredSymbol(syntax)
        where HandlerParser.IsCandidate(method)
        from attribute in method.GetAttributes()
        where RouteAttributes.VerbOf(attribute) is not null
        let written = RouteAttributes.LinkNameIn(attribute)
        select (
            method.ContainingType.Name,
            written is null || LinkName.FindMistake(method, written) is not null ? method.Name : written);

    private static IEnumerable<IMethodSymbol> Links(Compilation compilation) =>
        compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Member)
            .OfType<IMethodSymbol>()
            .Where(static method => method.ReturnType.Name == "RouteLink" && method.ContainingType.ContainingType is not null);

    private static bool IsStub(IMethodSymbol link) => link.DeclaringSyntaxReferences[0].GetSyntax()
        .ToString().Contains("does not compile", StringComparison.Ordinal);

    private static string[] Calls(IMethodSymbol link)
    {
        var method = link.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Identifier(link.Name);
        var values = link.Parameters.Select(static parameter => "5");
        var named = link.Parameters.Reverse().Select(static parameter => $"{Identifier(parameter.Name)}: \"x\"");
        return [$"{method}({string.Join(", ", values)})", $"{method}({string.Join(", ", named)})"];
    }

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
