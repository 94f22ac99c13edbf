using System.Reflection;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Links in templates: each is the link that C# makes of the same values, escaped, or refused as that is.</summary>
public sealed class TemplateLinkTests
{
    private const string Posts = """
        using SockRoute;

        public enum Order { Newest, Oldest }

        public static class Posts
        {
            [Get("/")] public static string Home() => "";
            [Get("/a&b/list")] public static string List(int page = 1, Order order = Order.Newest, string? q = null) => "";
            [Get("/named/{name}")] public static string Named(string name, string? q = null) => "";
            [Get("/rest/{*path}")] public static string Rest(string path) => "";
            [Get("/files/{name}.{ext}")] public static string File(string name, string ext) => "";
            [Get("/{year:int:min(1)}/{month?}/{day:int=1}")] public static string Archive(int year, int? month, int day) => "";
            [Get("/by/{order:enum}/{on}")] public static string By(Order order, DateOnly on, double? size = null) => "";
            [Get("/tags")] public static string Tags(IReadOnlyList<string> tag, int page = 1) => "";
            [Get("/event/{writer}/{link}", Name = "event")] public static string Words(string writer, string link) => "";
        }
        """;

    private const string Pages = """
        using SockRoute;

        [Template("list.html")] public sealed partial record ListPage(int? Page, Order? Order, string? Q);
        [Template("named.html")] public sealed partial record NamedPage(string Name, string? Q);
        [Template("rest.html")] public sealed partial record RestPage(string Path);
        [Template("file.html")] public sealed partial record FilePage(string Name, string Ext);
        [Template("archive.html")] public sealed partial record ArchivePage(int Year, int? Month, int? Day);
        [Template("by.html")] public sealed partial record ByPage(Order Order, DateOnly On, double? Size);
        [Template("tags.html")] public sealed partial record TagsPage(string[] Tags);
        [Template("words.html")] public sealed partial record WordsPage(string A, string B);
        [Template("loop.html")] public sealed partial record LoopPage(IReadOnlyList<FilePage> Files);

        public static class Checks
        {
            public static string[] List(int? page, Order? order, string? q) => Both(
                () => new ListPage(page, order, q).RenderToString(), () => Routes.Posts.List(page, order, q));

            public static string[] Named(string name, string? q) => Both(
                () => new NamedPage(name, q).RenderToString(), () => Routes.Posts.Named(name, q));

            public static string[] Rest(string path) => Both(
                () => new RestPage(path).RenderToString(), () => Routes.Posts.Rest(path));

            public static string[] File(string name, string ext) => Both(
                () => new FilePage(name, ext).RenderToString(), () => Routes.Posts.File(name, ext));

            public static string[] Archive(int year, int? month, int? day) => Both(
                () => new ArchivePage(year, month, day).RenderToString(), () => Routes.Posts.Archive(year, month, day));

            public static string[] By(Order order, DateOnly on, double? size) => Both(
                () => new ByPage(order, on, size).RenderToString(), () => Routes.Posts.By(order, on, size));

            public static string[] Tags(string a, string b) => Both(
                () => new TagsPage([a, b]).RenderToString(), () => Routes.Posts.Tags([a, b], 2));

            public static string[] Words(string a, string b) => Both(
                () => new WordsPage(a, b).RenderToString(), () => Routes.Posts.@event(a, b));

            public static ITemplate Loop() => new LoopPage([new("a b", "html"), new("c", "txt"), new(new string('x', 400), "é")]);

            private static string[] Both(Func<string> page, Func<string> link) =>
                [Text(page), Text(() => $"{link().Replace("&", "&amp;")} {link()}")];

            private static string Text(Func<string> text)
            {
                try
                {
                    return text();
                }
                catch (ArgumentException error)
                {
                    return $"{error.GetType().Name} {error.Message}";
                }
            }
        }
        """;

    private static readonly SourceFile[] Files =
    [
        Posts,
        new("Pages.cs", Pages),
        new("templates/list.html", "{{url Posts.List page order q}} {{{url Routes.Posts.List q=q page=page order=order}}}"),
        new("templates/named.html", "{{url Posts.Named name q}} {{&url Posts.Named name q=q}}"),
        new("templates/rest.html", "{{url Posts.Rest path}} {{&url Posts.Rest path}}"),
        new("templates/tags.html", "{{url Posts.Tags tags 2}} {{&url Posts.Tags page=2 tag=tags}}"),
        new("templates/file.html", "{{url Posts.File name ext}} {{&url Posts.File name ext}}"),
        new("templates/archive.html", "{{url Posts.Archive year month day}} {{&url Posts.Archive year month day}}"),
        new("templates/by.html", "{{url Posts.By order on size}} {{&url Posts.By order on size}}"),
        new("templates/words.html", "{{url Posts.event a b}} {{&url Posts.event a b}}"),
        new("templates/loop.html", "{{url Posts.List}}{{#files}} {{url Posts.File name ext}}{{/files}} {{url Posts.List 2 q='&'}}"),
    ];

    private static readonly Lazy<LoadedProject> Project = new(static () => LoadedProject.Compile(Files));

    [Theory]
    [InlineData("List")]
    [InlineData("Named")]
    [InlineData("Rest")]
    [InlineData("File")]
    [InlineData("Archive")]
    [InlineData("By")]
    [InlineData("Words")]
    [InlineData("Tags")]
    public void AreThoseOfCSharpForAnyValue(string name)
    {
        var method = Find(name);
        var random = new Random(7);
        var links = 0;
        for (var i = 0; i < 2000; i++)
        {
            var values = method.GetParameters().Select(parameter => Value(parameter.ParameterType, random)).ToArray();
            var both = (string[])method.Invoke(null, values)!;
            Assert.Equal(both[1], both[0]);
            links += both[0].StartsWith('/') ? 1 : 0;
        }

        Assert.InRange(links, 100, 2000);
    }

    [Fact]
    public void AllocateNothing()
    {
        var page = (ITemplate)Find("Loop").Invoke(null, null)!;
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(4096);
        page.Render(buffer);
        var text = System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
        Assert.StartsWith("/a&amp;b/list /files/a%20b.html /files/c.txt /files/xxx", text, StringComparison.Ordinal);
        Assert.EndsWith("x.%C3%A9 /a&amp;b/list?page=2&amp;q=%26", text, StringComparison.Ordinal);
        for (var i = 0; i < 3; i++)
        {
            buffer.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            page.Render(buffer);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(i == 0 || allocated == 0, $"{allocated} bytes");
        }
    }

    [Fact]
    public void WithoutArgumentsAreTextOfAnApplication()
    {
        var run = GeneratorRun.OfProject(
            [],
            [
                Posts,
                new("Pages.cs", """
                    using SockRoute;

                    [Template("page.html")] public sealed partial record Page(int Id);

                    public static class Program { public static void Main() { } }
                    """),
                new("templates/page.html", "<a href=\"{{url Posts.List}}\">{{&url Posts.List}} {{url Posts.Home}}"),
            ],
            Microsoft.CodeAnalysis.OutputKind.ConsoleApplication).Compiles();
        Assert.Contains(
            "writer.Write(\"<a href=\\\"/a&amp;b/list\\\">/a&b/list /\"u8);",
            run.File("Page-Template.g.cs"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Routes.Posts.Named name")]
    [InlineData("// <SockRouteLinks>Links</>", "Links.Posts.Named name")]
    [InlineData("// <SockRouteLinks>Links</>", "Posts.Named name")]
    [InlineData("public static class Routes { }", "Routes.Posts.Named name")]
    [InlineData("public static class Routes { }", "Posts.Named name")]
    public void DoNotDependOnTheClassOfLinks(string source, string link)
    {
        const string pages = """
            using SockRoute;

            [Template("page.html")] public sealed partial record Page(string Name)
            {
                public static string Show() => new Page("a&b").RenderToString();
            }
            """;
        SourceFile[] files =
        [
            Posts, new("Pages.cs", pages), new("More.cs", source), new("templates/page.html", $"{{{{url {link}}}}}"),
        ];
        var project = LoadedProject.Compile(GeneratorRun.OfCase(TestCompilation.Create(files), files).Compiles());
        Assert.Equal("/named/a&amp;b", project.Methods.Single(static method => method.Name == "Show").Invoke(null, null));
    }

    [Fact]
    public void LeadToMountedLibraries()
    {
        var blog = Library.Compile("Blog", """
            using SockRoute;

            namespace Blog;

            public static class Articles
            {
                [Get("/{id:int}/{*rest}")] public static string Show(int id, string rest, int? page = null) => "";
            }
            """);
        var project = LoadedProject.Compile(
            [blog],
            """
            using SockRoute;

            [assembly: Mount(typeof(Blog.BlogRoutes), "/blog")]

            [Template("page.html")] public sealed partial record Page(int Id, string Rest)
            {
                public static string Show() => new Page(5, "x/&").RenderToString();
            }
            """,
            new SourceFile(
                "templates/page.html",
                "{{url Blog.Routes.Articles.Show id rest}} {{&url Blog.Articles.Show id rest page=2}}"));
        Assert.Equal(
            "/blog/5/x/&amp; /blog/5/x/&?page=2",
            project.Methods.Single(static method => method.Name == "Show").Invoke(null, null));
    }

    [Fact]
    public void ToABrokenRouteAreNoSecondMistake() => GeneratorRun.Of(
        "using SockRoute;\npublic class Posts { [Get(\"/{id\")] public string Show(int id) => \"\"; }",
        new("Pages.cs", "using SockRoute;\n[Template(\"page.html\")] public sealed partial record Page(string Name);"),
        new("templates/page.html", "{{url Posts.Show name 5}}")).Compiles();

    private static MethodInfo Find(string name) => Project.Value.Methods.Single(
        method => method.Name == name && method.DeclaringType!.Name == "Checks");

    private static object? Value(Type type, Random random) => Nullable.GetUnderlyingType(type) is { } underlying
        ? random.Next(3) == 0 ? null : Value(underlying, random)
        : type == typeof(string) ? Text(random)
        : type == typeof(int) ? random.Next(-2, 2000)
        : type == typeof(double) ? (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-10, 300))
        : type == typeof(DateOnly) ? DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber))
        : Enum.ToObject(type, random.Next(3));

    private static string Text(Random random) =>
        new(random.GetItems<char>("ab.&/ '\"<>%é€?#+\0", random.Next(random.Next(4) == 0 ? 400 : 6)));
}
