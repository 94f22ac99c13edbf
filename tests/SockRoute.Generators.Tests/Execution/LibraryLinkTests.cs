using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Links to the routes of a library, from the application that mounts it.</summary>
public sealed class LibraryLinkTests
{
    private const string Blog = """
        using SockRoute;

        namespace Blog
        {
            public enum Order { Newest, Oldest }

            public class Posts
            {
                [Get("/posts/{id:int}")] public string Show(int id, Order? order = null) => "";

                public class Comments { [Get("/comments/{id}")] public string Show(string id) => ""; }

                internal class Drafts { [Get("/drafts")] public string All() => ""; }
            }

            internal enum Hidden { One }

            internal class Office { [Get("/office/{hidden}")] public string Show(Hidden hidden) => Routes.Office.Show(hidden); }
        }

        namespace Blog.Admin
        {
            internal class Area
            {
                [Get("/area")] public string Show() => "";

                public class Inner { [Get("/inner")] public string Show() => ""; }
            }

            public class Posts { [Get("/admin")] public string Show() => ""; }
        }
        """;

    private static readonly Library BlogLibrary = Library.Compile("Blog", Blog);

    [Fact]
    public void BeginWithThePrefixOfTheMount()
    {
        var project = LoadedProject.Compile([BlogLibrary], """
            [assembly: SockRoute.Mount(typeof(Blog.BlogRoutes), "/blog")]

            public static class Use
            {
                public static string[] All() =>
                [
                    Blog.Routes.Posts.Show(1), Blog.Routes.Posts.Show(2, Blog.Order.Oldest), Blog.Routes.Posts.Comments.Show("a b"),
                    Blog.Routes.Admin.Posts.Show(),
                ];
            }
            """);
        var all = project.Methods.Single(static method => method is { Name: "All", DeclaringType.Name: "Use" });
        Assert.NotNull(project.Dispatcher);
        Assert.Equal(
            ["/blog/posts/1", "/blog/posts/2?order=Oldest", "/blog/comments/a%20b", "/blog/admin"],
            (string[])all.Invoke(null, null)!);
    }

    [Theory]
    [InlineData("Blog.Routes.Posts.Drafts.All()")]
    [InlineData("Blog.Routes.Office.Show(default)")]
    [InlineData("Blog.Routes.Area.Show()")]
    [InlineData("Blog.Routes.Area.Inner.Show()")]
    public void OfClassesThatOtherProjectsDoNotSeeAreNotSeenEither(string call)
    {
        var run = GeneratorRun.OfProject([BlogLibrary], [$"public static class Use {{ public static string Link() => {call}; }}"]);
        Assert.Equal("CS0122", Assert.Single(TestCompilation.Complaints(run.Output)).Id);
    }

    [Theory]
    [InlineData(null, "", "Routes.Home.Index()")]
    [InlineData("Shop", "", "Routes.Home.Index()")]
    [InlineData("Shop", "using Shop;", "Routes.Home.Index()")]
    [InlineData("Shop", "using Routes = Blog.Routes;", "Routes.Posts.Show(1)")]
    [InlineData("Shop", "using Shop;\nusing My = Shop.Routes;", "My.Home.Index()")]
    public void LeaveTheNameToTheApplicationsOwn(string? rootNamespace, string usings, string call)
    {
        var home = "using SockRoute; public class Home { [Get(\"/\")] public string Index() => Routes.Home.Index(); }";
        var compilation = TestCompilation.Create(
            "Shop",
            [
                new("Program.cs", $$"""
                    using Blog;
                    {{usings}}
                    [assembly: SockRoute.Mount(typeof(BlogRoutes), "/blog")]
                    public static class Use { public static string Link() => {{call}}; }
                    """),
                new("Home.cs", rootNamespace is null ? home : home.Replace("; public", $"; namespace {rootNamespace}; public", StringComparison.Ordinal)),
            ],
            [BlogLibrary],
            Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary);
        GeneratorRun.OfProject(compilation, rootNamespace).Compiles();
    }
}
