using System.Reflection;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Links as applications write them: which methods there are, what they give, and what they refuse.</summary>
public sealed class LinkTests
{
    private const string Posts = """
        using SockRoute;

        public enum Order { Newest, Oldest, First = Newest, oldest = 7 }

        [Route("/posts")]
        public class Posts
        {
            [Get] public string List(int page = 1, Order order = Order.Newest, string? q = null) => "";
            [Get("/{id:int:min(1)}")] public string Show(int id, int? page = null) => "";
            [Get("/{id:int}/edit")] public string Edit(int id, bool preview = false) => "";
            [Post("/{id:int}/edit")] public string Edit(int id, [FromBody] string text, string? note = null) => "";
            [Get("/find")] public string Find(string text) => "";
            [Post("/find")] public string Find() => "";
            [Get("/{year:int}/{month?}/{day:int=1}")] public string Archive(int year, int? month, int day) => "";
            [Get("/by/{order:enum}")] public string By(Order order) => "";
            [Get("/on/{day:date}")] public string On(DateOnly day) => "";
            [Get("/at")] public string At(DateTime since, DateTimeOffset until, TimeOnly time, TimeSpan span) => "";
            [Get("/tags/{name:alpha}")] public string Tag(string name) => "";
            [Get("/named/{name}")] public string Named(string name) => "";
            [Get("/files/{name}.{ext}")] public string File(string name, string ext) => "";
            [Get("/between/{from}-{to:int}")] public string Between(string from, int to) => "";
            [Get("/rest/{*path}")] public string Rest(string path) => "";
            [Get("/more/{+path}")] public string More(string path) => "";
            [Get("/numbers/{a}/{b}/{c}")] public string Numbers(double a, decimal b, bool c) => "";
            [Get("/grösse 100%/{x?}"), Delete("/old", Name = "event")] public string Literal(char? x) => "";
            [Get("/it's/{x}")] public string Quoted(string x) => "";
            [Get("/ratio/{x:double}")] public string Ratio(double x) => "";
            [Get("/isbn/{x:isbn}")] public string Isbn(string x) => "";
            [Get("/lists")] public string Lists(string[] tag, List<Order>? orders, [FromQuery(Name = "a b")] IReadOnlyList<int> value, IEnumerable<bool> link, int page = 1) => "";
            [RouteConstraint("isbn")] public static bool IsIsbn(ReadOnlySpan<char> text) => text is "é/1";
        }

        public class Home
        {
            [Get("/{x?}")] public string Index(string? x) => "";
            [Get("/all/{*x}", Name = "All")] public string Everything(string x) => "";
        }

        public class Root
        {
            [Get("/{*rest}")] public string Rest(string rest) => "";
        }
        """;

    [Theory]
    [InlineData("Posts.List()", "/posts")]
    [InlineData("Posts.List(2)", "/posts?page=2")]
    [InlineData("Posts.List(q: \"a b&c=d+é/😀%\")", "/posts?q=a%20b%26c%3Dd%2B%C3%A9%2F%F0%9F%98%80%25")]
    [InlineData("Posts.List(order: Order.Oldest, page: -2)", "/posts?page=-2&order=Oldest")]
    [InlineData("Posts.List(order: Order.First, q: \"\")", "/posts?order=Newest&q=")]
    [InlineData("Posts.Show(5, page: 2)", "/posts/5?page=2")]
    [InlineData("Posts.Edit(5)", "/posts/5/edit")]
    [InlineData("Posts.Edit(5, preview: true, note: \"x\")", "/posts/5/edit?preview=true&note=x")]
    [InlineData("Posts.Find()", "/posts/find")]
    [InlineData("Posts.Find(\"~\")", "/posts/find?text=~")]
    [InlineData("Posts.Archive(2026)", "/posts/2026")]
    [InlineData("Posts.Archive(2026, 2)", "/posts/2026/2")]
    [InlineData("Posts.Archive(2026, 2, 28)", "/posts/2026/2/28")]
    [InlineData("Posts.By(Order.Newest)", "/posts/by/Newest")]
    [InlineData("Posts.On(new(2026, 2, 28))", "/posts/on/2026-02-28")]
    [InlineData(
        "Posts.At(DateTime.UnixEpoch, new(2026, 2, 28, 1, 2, 3, TimeSpan.FromHours(1)), new(1, 2), TimeSpan.FromSeconds(1.5))",
        "/posts/at?since=1970-01-01T00%3A00%3A00Z&until=2026-02-28T01%3A02%3A03%2B01%3A00"
            + "&time=01%3A02%3A00&span=00%3A00%3A01.5000000")]
    [InlineData("Posts.Named(\"a/b c'(+)\\\\é\")", "/posts/named/a%2Fb%20c%27(+)%5C%C3%A9")]
    [InlineData("Posts.Named(\"...\")", "/posts/named/...")]
    [InlineData("Posts.File(\"archive.tar\", \"gz\")", "/posts/files/archive.tar.gz")]
    [InlineData("Posts.Between(\"a-b\", 5)", "/posts/between/a-b-5")]
    [InlineData("Posts.Rest(\"\")", "/posts/rest/")]
    [InlineData("Posts.Quoted(\"it's\")", "/posts/it%27s/it%27s")]
    [InlineData("Posts.Rest(\"'/'\")", "/posts/rest/%27/%27")]
    [InlineData("Posts.Rest(\"a/b c//\")", "/posts/rest/a/b%20c//")]
    [InlineData("Posts.Numbers(1.5e300, -2.50m, true)", "/posts/numbers/1.5E+300/-2.50/true")]
    [InlineData("Posts.Lists()", "/posts/lists")]
    [InlineData("Posts.Lists([\"a\", \"b&c\"], page: 2)", "/posts/lists?tag=a&tag=b%26c&page=2")]
    [InlineData("Posts.Lists([], null, [1, -2], [true, false])", "/posts/lists?a%20b=1&a%20b=-2&link=true&link=false")]
    [InlineData("Posts.Lists(orders: [Order.Oldest, Order.Newest])", "/posts/lists?orders=Oldest&orders=Newest")]
    [InlineData("Posts.Literal()", "/posts/gr%C3%B6sse%20100%25")]
    [InlineData("Posts.Literal(' ')", "/posts/gr%C3%B6sse%20100%25/%20")]
    [InlineData("Posts.@event('x')", "/posts/old?x=x")]
    [InlineData("Posts.Isbn(\"é/1\")", "/posts/isbn/%C3%A9%2F1")]
    [InlineData("Home.Index()", "/")]
    [InlineData("Home.Index(\"a\")", "/a")]
    [InlineData("Home.All(\"/x\")", "/all//x")]
    [InlineData("Root.Rest(\"/evil.com\")", "/%2Fevil.com")]
    [InlineData("Root.Rest(\"\\\\evil.com\")", "/%5Cevil.com")]
    public void HavePathAndQuery(string call, string expected) => Assert.Equal(expected, Results.Value[call]);

    [Theory]
    [InlineData("Posts.Show(0)", "id")]
    [InlineData("Posts.Archive(2026, day: 2)", "month")]
    [InlineData("Posts.By((Order)99)", "order")]
    [InlineData("Posts.By(Order.oldest)", "order")]
    [InlineData("Posts.Tag(\"1\")", "name")]
    [InlineData("Posts.Named(\"\")", "name")]
    [InlineData("Posts.Named(null!)", "name")]
    [InlineData("Posts.Named(\".\")", "name")]
    [InlineData("Posts.Named(\"..\")", "name")]
    [InlineData("Posts.Named(\"a/..\")", "name")]
    [InlineData("Posts.Named(\"a\\0\")", "name")]
    [InlineData("Posts.Named(\"\\ud83d\")", "name")]
    [InlineData("Posts.Find(null!)", "text")]
    [InlineData("Posts.Lists([null!])", "tag")]
    [InlineData("Posts.Lists(orders: [Order.oldest])", "orders")]
    [InlineData("Posts.Find(\"\\udc00\")", "text")]
    [InlineData("Posts.File(\"a\", \"tar.gz\")", "ext")]
    [InlineData("Posts.Between(\"x\", -5)", "to")]
    [InlineData("Posts.Rest(\"a/../b\")", "path")]
    [InlineData("Posts.Rest(\"./b\")", "path")]
    [InlineData("Posts.More(\"\")", "path")]
    [InlineData("Posts.Ratio(double.NaN)", "x")]
    [InlineData("Posts.Isbn(\"é\")", "x")]
    public void AreRefusedWhereNoRequestBringsTheValue(string call, string parameter) =>
        Assert.Equal($"ArgumentException: {parameter}", Results.Value[call]);

    [Theory]
    [InlineData("(Kind)9", "The value is no member of its enum.")]
    [InlineData("Kind.large", "No request could bring this member: another one has its name but for the case of letters.")]
    [InlineData("Kind.LARGE", "No request could bring this member: another one has its name but for the case of letters.")]
    public void SayWhetherAnEnumHasNoSuchMemberOrOnlyNoRequestHas(string value, string expected)
    {
        var project = LoadedProject.Compile($$"""
            using SockRoute;

            public enum Kind { Large, large, LARGE = large, small }

            public static class Things
            {
                [Get("/things/{kind}")] public static string Show(Kind kind) => "";

                public static string Link() => Routes.Things.Show({{value}});
            }
            """);
        var link = project.Methods.Single(static method => method.Name == "Link");
        var error = Assert.Throws<TargetInvocationException>(() => link.Invoke(null, null)).InnerException!;
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ConvertToStringByThemselves()
    {
        const string Use = """
            using SockRoute;

            public static class Use
            {
                public static string Text = Routes.Posts.Show(5);
                public static IResult Redirect() => Results.Redirect(Routes.Posts.Show(5, page: 2));
            }
            """;
        LoadedProject.Compile(new SourceFile("Posts.cs", Posts), new("Use.cs", Use));
    }

    [Fact]
    public void OfALibraryBeginWithThePrefixOfItsMount()
    {
        const string Source = """
            using SockRoute;

            public class Posts
            {
                [Get("/posts/{id}")]
                public string Show(int id) => $"{Routes.Posts.Show(id)} {Routes.Posts.Home()} {Routes.Posts.Slash()}";

                [Get("/{x?}")] public string Home(string? x) => "";
                [Get("/a/")] public string Slash() => "";
            }
            """;
        var project = LoadedProject.Compile(Source);
        Set("/blog");
        using var app = new RunningProject(project);
        Assert.Equal("200 /blog/posts/5 /blog /blog/a/", app.Get("/posts/5"));
        Set("");
        Assert.Equal("200 /posts/5 / /a/", app.Get("/posts/5"));

        void Set(string prefix) =>
            project.Methods.Single(static method => method.Name == "set_Prefix").Invoke(null, [prefix]);
    }

    [Fact]
    public void OfAMountedLibraryLeadToTheRoutesWhereTheyAreMounted()
    {
        var blog = Library.Compile("Blog", """
            using SockRoute;

            namespace Blog;

            public class Posts
            {
                [Get("/posts/{name}")] public string Show(string name) => Routes.Posts.Show(name);
                [Get("/{x?}")] public string Home(string? x) => Routes.Posts.Home(x);
                [Get("/a/")] public string Slash() => Routes.Posts.Slash();
            }
            """);
        const string Source = "using SockRoute; [assembly: Mount(typeof(Blog.BlogRoutes), \"/größe/b\")]";
        using var app = new RunningProject(LoadedProject.Compile([blog], Source));
        foreach (var path in new[] { "/posts/a%20b", "", "/x", "/a/" })
        {
            Assert.Equal($"200 /gr%C3%B6%C3%9Fe/b{path}", app.Get($"/gr%C3%B6%C3%9Fe/b{path}"));
        }
    }

    [Fact]
    public void OfAnApplicationHaveNoPrefix()
    {
        const string Source = """
            using SockRoute;

            System.Console.WriteLine(Routes.Posts.Show(5));

            public class Posts { [Get("/posts/{id}")] public string Show(int id) => ""; }
            """;
        var run = GeneratorRun.OfProject([], [Source], OutputKind.ConsoleApplication).Compiles();
        Assert.DoesNotContain("Prefix", run.File("Routes+Posts.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void StandInClassesOfTheNamesOfTheirControllers()
    {
        const string Source = """
            using SockRoute;

            namespace Shop
            {
                public class Posts
                {
                    [Get("/1")] public string X() => "";
                    public class Comments { [Get("/2")] public string X() => ""; }
                }

                public class @event { [Get("/3")] public string X() => ""; }
                public class @record { [Get("/4")] public string X() => ""; }

                public class Use
                {
                    public string[] All =
                    [
                        Routes.Posts.X(), Routes.Posts.Comments.X(), Routes.@event.X(), Routes.Api.@event.X(),
                        Routes.@record.X(), Routes.Routes2.X(),
                    ];
                }
            }

            namespace Shop.Api { public class @event { [Get("/5")] public string X() => ""; } }
            namespace Shop.Areas { public class Routes { [Get("/6")] public string X() => ""; } }
            """;
        LoadedProject.Compile(Source);
    }

    [Fact]
    public void OfControllersOfOneNameAreNestedByWhatTellsTheirNamespacesApart()
    {
        const string Source = """
            using SockRoute;

            namespace Shop { public class Posts { [Get("/1")] public string X() => ""; } }
            namespace Shop.Admin { public class Posts { [Get("/2")] public string X() => ""; } }
            namespace Shop.Admin.V2 { public class Posts { [Get("/3")] public string X() => ""; } }
            namespace Web.Index.Pages { public class Pages { [Get("/4")] public string X() => ""; } }
            namespace Web.Other { public class Pages { [Get("/5")] public string X() => ""; } }
            namespace Shop { public class Index { [Get("/6")] public string Pages() => ""; } }
            namespace Shop
            {
                public class Use
                {
                    public string[] All =
                    [
                        Routes.Posts.X(), Routes.Admin.Posts.X(), Routes.Admin.V2.Posts.X(),
                        Routes.Index.Pages(), Routes.Index.Pages2.X(), Routes.Other.Pages.X(),
                    ];
                }
            }
            """;
        LoadedProject.Compile(Source);
    }

    [Theory]
    [InlineData("Links", "Links")]
    [InlineData(" class ", "@class")]
    [InlineData("My-Links", "Routes")]
    [InlineData("", "Routes")]
    public void StandInAClassThatTheProjectCanName(string property, string expected)
    {
        var source = $$"""
            using SockRoute;

            namespace Shop;

            public class Posts
            {
                [Get("/a")] public string A() => global::Shop.{{expected}}.Posts.A();
            }
            """;
        GeneratorRun.OfProject(TestCompilation.Create((SourceFile)source), "Shop", property).Compiles();
    }

    [Fact]
    public void LeaveAClassOfTheUsersAlone()
    {
        const string Source = """
            using SockRoute;

            public static class Routes { public const string Home = "/"; }

            public class Posts { [Get(Routes.Home)] public string A() => Routes.Home; }
            """;
        var run = GeneratorRun.Of(Source).Compiles();
        Assert.DoesNotContain(run.Files, static file => file.HintName.StartsWith("Routes", StringComparison.Ordinal));
    }

    private static Lazy<Dictionary<string, string>> Results { get; } = new(Evaluate);

    // All calls in one project, because compiling is what takes time.
    private static Dictionary<string, string> Evaluate()
    {
        var calls = new[] { nameof(HavePathAndQuery), nameof(AreRefusedWhereNoRequestBringsTheValue) }
            .SelectMany(static name => typeof(LinkTests).GetMethod(name)!.GetCustomAttributes<InlineDataAttribute>())
            .Select(static data => (string)data.GetData(null!).Single()[0])
            .ToArray();
        var lines = calls.Select(static call => $"Try(() => Routes.{call}),");
        var use = $$"""
            public static class Use
            {
                public static string[] All() => [{{string.Join('\n', lines)}}];

                private static string Try(Func<string> link)
                {
                    try { return link(); }
                    catch (ArgumentException exception) { return "ArgumentException: " + exception.ParamName; }
                }
            }
            """;
        var project = LoadedProject.Compile(new SourceFile("Posts.cs", Posts), new("Use.cs", use));
        var all = project.Methods.Single(static method => method is { Name: "All", DeclaringType.Name: "Use" });
        var results = (string[])all.Invoke(null, null)!;
        return calls.Zip(results).ToDictionary(static pair => pair.First, static pair => pair.Second);
    }
}
