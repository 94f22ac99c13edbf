using Microsoft.CodeAnalysis;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// What is made again after an edit, and what is not.
/// What holds for every source is in <see cref="IncrementalChecks"/>.
/// </summary>
public sealed class IncrementalTests
{
    private const string Posts = """
        using SockRoute;

        namespace Blog;

        public class Posts
        {
            [Get("/posts")]
            public string List(int page = 1) => $"Page {page}";
        }
        """;

    private const string Home = """
        using SockRoute;

        namespace Blog;

        public class Home
        {
            [Get("/")]
            public string Index() => "Home";
        }
        """;

    private const string Json = """
        using SockRoute;

        public class Posts
        {
            [Get("/post")]
            public Post? One() => null;

            [Get("/posts")]
            public List<Post> All() => [];
        }
        """;

    private static readonly string[] Hints =
    [
        "Blog.Home.g.cs", "Blog.Posts.g.cs", "Routes+Home.g.cs", "Routes+Posts.g.cs", "Routes-Class.g.cs",
        "SockRoute.Generated.ShopRoutes.g.cs", "SockRoute.RouteMapping.g.cs",
    ];

    [Fact]
    public void TheSameInputGivesEqualModels() => Assert.NotEmpty(IncrementalChecks.Outputs(Run(Posts, Home)));

    [Fact]
    public void TheWalkOverTheModelsSeesASymbol() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(
        static () => ModelGraph.MeetsNoRoslynType([new object[] { TestCompilation.Create(Posts).Assembly }]));

    [Fact]
    public void AnEditInABodyMakesNothingAgain() =>
        Assert.Empty(ChangedBy(Posts.Replace("Page {page}", "{page}.", StringComparison.Ordinal)));

    [Fact]
    public void ADocumentationCommentMakesNothingAgain() => Assert.Empty(
        ChangedBy(Posts.Replace("    [Get", "    /// <summary>Lists.</summary>\n    [Get", StringComparison.Ordinal)));

    [Fact]
    public void AnUnrelatedMethodMakesNothingAgain() => Assert.Empty(
        ChangedBy(Posts.Replace("    [Get", "    private static int Sum(int a) => a;\n\n    [Get", StringComparison.Ordinal)));

    [Fact]
    public void AnotherTemplateMakesItsControllerItsLinksAndTheTreeAgain() => Assert.Equal(
        ["Blog.Posts.g.cs", "Routes+Posts.g.cs", "SockRoute.Generated.ShopRoutes.g.cs"],
        ChangedBy(Posts.Replace("/posts", "/articles", StringComparison.Ordinal)));

    [Fact]
    public void AnotherDefaultMakesOnlyItsControllerAgain() => Assert.Equal(
        ["Blog.Posts.g.cs"], ChangedBy(Posts.Replace("page = 1", "page = 2", StringComparison.Ordinal)));

    [Fact]
    public void AnotherNameForALinkMakesNoTreeAgain() => Assert.Equal(
        ["Blog.Posts.g.cs", "Routes+Posts.g.cs"],
        ChangedBy(Posts.Replace("\"/posts\"", "\"/posts\", Name = \"All\"", StringComparison.Ordinal)));

    [Fact]
    public void AServiceMoreMakesItsControllerAndTheTreeAgain() => Assert.Equal(
        ["Blog.Posts.g.cs", "SockRoute.Generated.ShopRoutes.g.cs"],
        ChangedBy(Posts.Replace("class Posts", "class Posts(IFormatProvider format)", StringComparison.Ordinal)
            .Replace("Page {page}", "Page {page}{format}", StringComparison.Ordinal)));

    [Fact]
    public void AnEditOfABrokenRouteMakesNothingAgainUntilItIsWhole()
    {
        var broken = Home.Replace("\"/\"", "\"/{x\"", StringComparison.Ordinal);
        var run = GeneratorRun.Of(new("Posts.cs", Posts), new("Home.cs", broken));
        var next = run.Then(
            new SourceFile("Posts.cs", Posts), new("Home.cs", broken.Replace("/{x", "/{xy", StringComparison.Ordinal)));
        IncrementalChecks.NothingIsMadeAgain(run, next);
    }

    [Fact]
    public void AJsonTypeMakesOnlyItsOwnFileAgain()
    {
        const string Types = "public record Post(int Id, Author Author); public record Author(string Name);";
        var run = GeneratorRun.Of(new("Posts.cs", Json), new("Types.cs", Types));
        var next = run.Then(
            new SourceFile("Posts.cs", Json),
            new("Types.cs", Types.Replace("string Name", "string Name, int Age", StringComparison.Ordinal)));
        Assert.Equal(["Author-Json.g.cs"], IncrementalChecks.MadeAgain(next));
    }

    [Fact]
    public void TwoControllersHaveOneFileForAJsonType()
    {
        var run = GeneratorRun.Of(
            new("Posts.cs", Json),
            new("Others.cs", Json.Replace("class Posts", "class Others", StringComparison.Ordinal)
                .Replace("\"/", "\"/others", StringComparison.Ordinal)),
            new("Types.cs", "public record Post(int Id);"));
        Assert.Single(run.Files, static file => file.HintName == "Post-Json.g.cs");
    }

    [Fact]
    public void TypesThatDifferByCaseHaveFilesThatDifferByMore()
    {
        var run = GeneratorRun.Of(
            new("Posts.cs", Json.Replace("List<Post> All() => []", "Pair? All() => null", StringComparison.Ordinal)),
            new("Types.cs", "public record Post; public record POST; public record Pair(Post One, POST Two);"));
        run.Compiles();
        Assert.Contains(run.Files, static file => file.HintName == "Post2-Json.g.cs");
    }

    private static GeneratorRun Run(string posts, string home) =>
        GeneratorRun.Of(new("Posts.cs", posts), new("Home.cs", home));

    private static IEnumerable<string> ChangedBy(string posts)
    {
        var run = Run(Posts, Home);
        var next = run.Then(new SourceFile("Posts.cs", posts), new("Home.cs", Home));
        Assert.Equal(Hints, next.Files.Select(static file => file.HintName).Order(StringComparer.Ordinal));
        return IncrementalChecks.MadeAgain(next);
    }
}
