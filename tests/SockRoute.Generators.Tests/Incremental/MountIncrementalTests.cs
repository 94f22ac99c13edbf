using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// What is made again in an application that mounts a library, and what is not.
/// What holds for every source is in <see cref="IncrementalChecks"/>.
/// </summary>
public sealed class MountIncrementalTests
{
    private const string Blog = """
        using SockRoute;

        namespace Blog;

        public static class Posts
        {
            [Get("/posts")] public static string List() => "1";
            [Get("/books/{isbn:isbn}")] public static string Book(string isbn) => isbn;
            [RouteConstraint("isbn")] internal static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 13;
        }
        """;

    private const string App = """
        using SockRoute;

        [assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

        public static class Home
        {
            [Get("/")] public static string Index() => "Home";
        }
        """;

    private static readonly Library BlogLibrary = Library.Compile("Blog", Blog);

    [Fact]
    public void AnEditInABodyReadsNoManifestAgain()
    {
        var run = Run(BlogLibrary, App);
        var next = run.Then(Compilation(BlogLibrary, App.Replace("\"Home\"", "\"Here\"", StringComparison.Ordinal)));
        IncrementalChecks.NothingIsMadeAgain(run, next);
        Assert.All(
            Routes(run).Zip(Routes(next)),
            static pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void ALibraryThatIsCompiledAgainWithTheSameRoutesMakesNothingAgain()
    {
        var run = Run(BlogLibrary, App);
        var again = Library.Compile("Blog", Blog.Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        IncrementalChecks.NothingIsMadeAgain(run, run.Then(Compilation(again, App)));
    }

    [Fact]
    public void AnotherRouteOfTheLibraryMakesTheTreeAgain()
    {
        var run = Run(BlogLibrary, App);
        var other = Library.Compile("Blog", Blog.Replace("/posts", "/articles", StringComparison.Ordinal));
        Assert.Equal(["SockRoute.Generated.ShopRoutes.g.cs"], Changed(run, run.Then(Compilation(other, App))));
    }

    [Fact]
    public void AnotherPrefixMakesTheTreeAgain()
    {
        var run = Run(BlogLibrary, App);
        var next = run.Then(Compilation(BlogLibrary, App.Replace("/blog", "/news", StringComparison.Ordinal)));
        Assert.Equal(["SockRoute.Generated.ShopRoutes.g.cs"], Changed(run, next));
    }

    private static GeneratorRun Run(Library library, string source) => GeneratorRun.OfProject([library], [source]);

    private static CSharpCompilation Compilation(Library library, string source) =>
        TestCompilation.Create("Shop", [source], [library]);

    private static IEnumerable<object> Routes(GeneratorRun run) => IncrementalChecks.Outputs(run)
        .OfType<EquatableArray<MountModel>>()
        .Single()
        .SelectMany(static mount => mount.Routes);

    private static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun after) => after.Files
        .Where(file => before.File(file.HintName) != file.SourceText.ToString())
        .Select(static file => file.HintName);
}
