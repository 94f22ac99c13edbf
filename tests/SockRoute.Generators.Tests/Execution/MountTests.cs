using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>An application and the libraries that it mounts: one tree, whose routes are called where they are.</summary>
public sealed class MountTests : IDisposable
{
    private const string Blog = """
        using SockRoute;

        namespace Blog;

        public enum Order { Newest, Oldest }

        public sealed class Shelf;

        [Route("/posts")]
        public sealed class Posts
        {
            [Get] public string List(int page = 1) => $"posts {page}";
            [Get("/{id:int}")] public string Show(int id, HttpContext context) => $"post {id} {context.Route}";
            [Get("/by/{order:enum}")] public string By(Order order) => $"{order}";
            [Post] public string Add([FromBody] string text) => $"added {text}";
        }

        public sealed class Home(Shelf shelf)
        {
            [Get("/")] public string Index() => $"blog {shelf is not null}";
        }

        public static class Files
        {
            [Get("/files/{*path}")] public static string File(string path) => path;
            [Get("/books/{code:code}")] public static string Book(string code) => $"blog {code}";
            [RouteConstraint("code")] internal static bool IsCode(ReadOnlySpan<char> text) => text.StartsWith("B");
        }
        """;

    private const string Store = """
        using SockRoute;

        namespace Store;

        public sealed class Posts
        {
            [Put("/posts")] public string Replace() => "replaced";
            [Get("/posts/{slug}")] public string Find(string slug) => $"article {slug}";
            [Get("/codes/{code:code}")] public string Code(string code) => $"store {code}";
            [RouteConstraint("code")] internal static bool IsCode(ReadOnlySpan<char> text) => text.StartsWith("S");
        }
        """;

    private const string App = """
        using SockRoute;
        using Blog;
        using Store;

        [assembly: Mount(typeof(StoreRoutes), "/blog")]
        [assembly: Mount(typeof(BlogRoutes), "/blog")]

        public sealed class Own
        {
            [Get("/")] public string Index() => "own";
            [Get("/blog/posts/7")] public string Seven() => "own seven";
            [Delete("/blog/posts")] public string Clear() => "cleared";
            [Get("/codes/{code:code}")] public string Code(string code) => $"own {code}";
            [RouteConstraint("code")] public static bool IsCode(ReadOnlySpan<char> text) => text.StartsWith("O");
        }
        """;

    private static readonly Library BlogLibrary = Library.Compile("Blog", Blog);
    private static readonly Library StoreLibrary = Library.Compile("Store", Store);
    private static readonly LoadedProject Project = LoadedProject.Compile([BlogLibrary, StoreLibrary], App);

    private readonly RunningProject _app = new(Project, new AnyService(Project));

    [Theory]
    [InlineData("/", "200 own")]
    [InlineData("/blog/", "200 blog True")]
    [InlineData("/blog", "308")]
    [InlineData("/blog/posts", "200 posts 1")]
    [InlineData("/blog/posts?page=3", "200 posts 3")]
    [InlineData("/blog/posts/", "308")]
    [InlineData("/blog/posts/6", "200 post 6 GET /blog/posts/{id:int} Blog.Posts.Show(int id, HttpContext context)")]
    [InlineData("/blog/posts/7", "200 own seven")]
    [InlineData("/blog/posts/x", "200 article x")]
    [InlineData("/blog/posts/by/oldest", "200 Oldest")]
    [InlineData("/blog/posts/by/other", "404 Not Found")]
    [InlineData("/blog/files", "200")]
    [InlineData("/blog/files/a/b", "200 a/b")]
    [InlineData("/posts", "404 Not Found")]
    public void TheMostSpecificRouteOfAllProjectsAnswers(string path, string expected) =>
        Assert.Equal(expected, _app.Get(path));

    [Theory]
    [InlineData("/blog/books/B1", "200 blog B1")]
    [InlineData("/blog/books/S1", "404 Not Found")]
    [InlineData("/blog/codes/S1", "200 store S1")]
    [InlineData("/blog/codes/O1", "404 Not Found")]
    [InlineData("/codes/O1", "200 own O1")]
    [InlineData("/codes/B1", "404 Not Found")]
    public void AConstraintIsThatOfItsOwnProject(string path, string expected) =>
        Assert.Equal(expected, _app.Get(path));

    [Fact]
    public void TheMethodsOfAllProjectsAreAllowed()
    {
        var match = Project.Dispatcher.Match(HttpMethods.Patch, "/blog/posts"u8, []);
        Assert.Equal(
            HttpMethods.Get | HttpMethods.Head | HttpMethods.Post | HttpMethods.Put | HttpMethods.Delete | HttpMethods.Options,
            match.Allow);
    }

    [Fact]
    public void ABodyIsBoundByTheMountedRoute() =>
        Assert.Equal("200 added text", _app.Ask(HttpMethod.Post, "/blog/posts", "text"));

    [Fact]
    public void TheFactsOfAMountedRouteAreThoseOfItsProject()
    {
        var route = Project.Dispatcher.Routes.Single(static route => route is { Method: "POST" });
        Assert.Equal("/blog/posts", route.Template);
        Assert.Equal(RouteBody.Bound, route.Body);
    }

    [Fact]
    public void RoutesAreListedWithTheirWholeTemplateAndWithANamespaceWhereTwoClassesHaveOneName() => Assert.Equal(
        """
        GET / Own.Index()
        GET /blog/ Home.Index()
        GET /blog/books/{code:code} Files.Book(string code)
        GET /blog/codes/{code:code} Store.Posts.Code(string code)
        GET /blog/files/{*path} Files.File(string path)
        DELETE /blog/posts Own.Clear()
        GET /blog/posts Blog.Posts.List(int page)
        POST /blog/posts Blog.Posts.Add(string text)
        PUT /blog/posts Store.Posts.Replace()
        GET /blog/posts/7 Own.Seven()
        GET /blog/posts/by/{order:enum} Blog.Posts.By(Order order)
        GET /blog/posts/{id:int} Blog.Posts.Show(int id, HttpContext context)
        GET /blog/posts/{slug} Store.Posts.Find(string slug)
        GET /codes/{code:code} Own.Code(string code)
        """,
        string.Join('\n', Project.Dispatcher.Routes));

    [Fact]
    public void TheServicesOfAMountedProjectAreAskedFor()
    {
        var error = Assert.Throws<StartupException>(static () => new RunningProject(Project));
        Assert.Contains("Home needs the service Blog.Shelf", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMountedProjectKnowsWhereItIs() => Assert.Equal("/blog", PrefixOf(Project, "Blog", "Blog.BlogRoutes"));

    [Fact]
    public void ALibraryMayMountAnother()
    {
        var outer = Library.Compile(
            "Outer",
            """
            using SockRoute;

            [assembly: Mount(typeof(Blog.BlogRoutes), "/ä b")]

            namespace Outer;

            public static class Top
            {
                [Get("/top")] public static string Index() => "top";
            }
            """,
            BlogLibrary);
        var project = LoadedProject.Compile(
            [outer, BlogLibrary, StoreLibrary],
            """
            using SockRoute;

            [assembly: Mount(typeof(Outer.OuterRoutes), "/outer")]
            [assembly: Mount(typeof(Store.StoreRoutes), "/")]
            """);
        using var app = new RunningProject(project, new AnyService(project));
        Assert.Equal("200 top", app.Get("/outer/top"));
        Assert.Equal("200 added text", app.Ask(HttpMethod.Post, "/outer/ä b/posts", "text"));
        Assert.Equal("200 blog B1", app.Get("/outer/ä b/books/B1"));
        Assert.Equal("404 Not Found", app.Get("/outer/ä b/books/S1"));
        Assert.Equal("200 Oldest", app.Get("/outer/ä b/posts/by/oldest"));
        Assert.Equal("200 store S1", app.Get("/codes/S1"));
        Assert.Equal("/outer", PrefixOf(project, "Outer", "Outer.OuterRoutes"));
        Assert.Equal("/outer/%C3%A4%20b", PrefixOf(project, "Blog", "Blog.BlogRoutes"));
        Assert.Equal("", PrefixOf(project, "Store", "Store.StoreRoutes"));
    }

    [Fact]
    public void AProjectThatIsMountedTwiceAnswersAtBothPlacesAndLinksToTheFirst()
    {
        var project = LoadedProject.Compile(
            [StoreLibrary],
            """
            using SockRoute;

            [assembly: Mount(typeof(Store.StoreRoutes), "/b")]
            [assembly: Mount(typeof(Store.StoreRoutes), "/a")]
            """);
        using var app = new RunningProject(project);
        Assert.Equal("200 article x", app.Get("/a/posts/x"));
        Assert.Equal("200 article x", app.Get("/b/posts/x"));
        Assert.Equal("/b", PrefixOf(project, "Store", "Store.StoreRoutes"));
    }

    [Theory]
    [InlineData("Inner", "Outer", true)]
    [InlineData("Inner", "Outer", false)]
    [InlineData("Zoo", "Outer", true)]
    [InlineData("Zoo", "Outer", false)]
    public void TheMountOfTheApplicationItselfDecidesWhereLinksLead(string inner, string outer, bool isOwnFirst)
    {
        var mounted = Library.Compile(
            inner,
            $$"""
            using SockRoute;
            namespace {{inner}};
            public static class Tags { [Get("/tags")] public static string List() => Routes.Tags.List(); }
            """);
        var mounting = Library.Compile(
            outer,
            $$"""
            using SockRoute;
            [assembly: Mount(typeof({{inner}}.{{inner}}Routes), "/in")]
            namespace {{outer}};
            public static class Top { [Get("/top")] public static string Index() => "top"; }
            """,
            mounted);
        string[] mounts =
        [
            $"[assembly: SockRoute.Mount(typeof({inner}.{inner}Routes), \"/own\")]",
            $"[assembly: SockRoute.Mount(typeof({outer}.{outer}Routes), \"/out\")]",
        ];
        var project = LoadedProject.Compile(
            [mounted, mounting], string.Join('\n', isOwnFirst ? mounts : mounts.Reverse()));
        using var app = new RunningProject(project);
        Assert.Equal("200 /own/tags", app.Get("/own/tags"));
        Assert.Equal("200 /own/tags", app.Get("/out/in/tags"));
    }

    [Fact]
    public void AnyTextOfATemplateComesThrough()
    {
        var odd = Library.Compile(
            "Odd",
            """
            using SockRoute;

            namespace Odd;

            public static class Odd
            {
                [Get("/a b/{x=1\t\\2 \"}")] public static string Show(string x) => x;
                [Get("/{name}.{ext}-\\t")] public static string File(string name, string ext) => name + " " + ext;
            }
            """);
        var project = LoadedProject.Compile([odd], "[assembly: SockRoute.Mount(typeof(Odd.OddRoutes), \"/o\")]");
        using var app = new RunningProject(project);
        Assert.Equal("200 1\t\\2 \"", app.Get("/o/a b"));
        Assert.Equal("200 a.b c", app.Get("/o/a.b.c-%5Ct"));
        Assert.Equal("/o/a b/{x=1\t\\2 \"}", project.Dispatcher.Routes[0].Template);
    }

    public void Dispose() => _app.Dispose();

    private static string PrefixOf(LoadedProject project, string library, string type) =>
        (string)project.Type(library, type).GetProperty("Prefix")!.GetValue(null)!;

    // The one service that there is.
    private sealed class AnyService(LoadedProject project) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == project.Type("Blog", "Blog.Shelf") ? Activator.CreateInstance(serviceType) : null;
    }
}
