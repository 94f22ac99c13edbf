using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// What is made again after an edit of a template, or beside one. What holds for every source is in
/// <see cref="IncrementalChecks"/>.
/// </summary>
public sealed class TemplateIncrementalTests
{
    private const string Pages = """
        using SockRoute;

        namespace Blog;

        public sealed record Post(string Title);

        [Template("posts.html")]
        public sealed partial record PostList(IReadOnlyList<Post> Posts)
        {
            public int Count() => 1;
        }

        [Template("about.html")]
        public sealed partial record About(string Author);

        [Template("links.html")]
        public sealed partial record Links(int Id);
        """;

    private static readonly SourceFile[] Files =
    [
        new("Pages.cs", Pages),
        new("Home.cs", """
            using SockRoute;

            public static class Home
            {
                [Get("/")] public static string Index() => "1";
                [Get("/items/{id:int}")] public static string Show(int id, string? q = null) => "1";
            }
            """),
        new("templates/posts.html", "<h1>Posts</h1>{{#posts}}{{> row }}{{/posts}}\n"),
        new("templates/row.html", "<p>{{title}}</p>\n"),
        new("templates/about.html", "<p>{{author}}</p>\n"),
        new("templates/links.html", "<a href=\"{{url Home.Show id}}\">\n"),
        new("templates/unused.html", "<p>{{anything}}</p>\n"),
    ];

    [Fact]
    public void AKeystrokeInATemplateMakesItsOwnTypeAgain() => Assert.Equal(
        ["Blog.About-Template.g.cs"], ChangedBy("templates/about.html", "<p>", "<p class=\"a\">"));

    [Fact]
    public void AKeystrokeInAPartialMakesThoseAgainThatShowIt() => Assert.Equal(
        ["Blog.PostList-Template.g.cs"], ChangedBy("templates/row.html", "<p>", "<b>"));

    [Fact]
    public void AKeystrokeInATemplateThatNobodyShowsMakesNothingAgain() =>
        Assert.Empty(ChangedBy("templates/unused.html", "anything", "something"));

    [Fact]
    public void AnEditInABodyMakesNothingAgain()
    {
        Assert.Empty(ChangedBy("Pages.cs", "=> 1", "=> 12"));
        Assert.Empty(ChangedBy("Home.cs", "\"1\"", "\"12\""));
    }

    [Fact]
    public void AnotherMemberMakesNothingAgainUntilItIsShown()
    {
        Assert.Empty(ChangedBy("Pages.cs", "string Author", "string Author, string Title"));
        Assert.Empty(ChangedBy("Pages.cs", "string Title", "string Title, int Id"));
    }

    [Fact]
    public void AnotherTypeOfAMemberMakesThoseAgainThatShowIt() => Assert.Equal(
        ["Blog.About-Template.g.cs"], ChangedBy("Pages.cs", "string Author", "int Author"));

    [Theory]
    [InlineData("/items/", "/things/")]
    [InlineData("string? q", "string? query")]
    public void AnotherLinkMakesThoseAgainThatWriteIt(string from, string to) => Assert.Equal(
        ["Blog.Links-Template.g.cs"], ChangedBy("Home.cs", from, to).Where(IsTemplate));

    [Theory]
    [InlineData("Get(\"/\")", "Get(\"/home\")")]
    [InlineData("public static class Home", "public static class Other { [Get(\"/other\")] public static void A() { } }\npublic static class Home")]
    [InlineData("[Get(\"/\")]", "[Obsolete, Get(\"/\")]")]
    public void AnotherRouteMakesNoTemplateAgain(string from, string to) =>
        Assert.DoesNotContain(ChangedBy("Home.cs", from, to), IsTemplate);

    [Fact]
    public void AnotherLinkInATemplateMakesNoRouteAgain() => Assert.Equal(
        ["Blog.Links-Template.g.cs"], ChangedBy("templates/links.html", "Home.Show id", "Home.Index"));

    [Fact]
    public void ARouteThatIsGoneTakesItsLinkOutOfTheTemplate() => Assert.Equal(
        ["Blog.Links-Template.g.cs"], ChangedBy("Home.cs", "[Get(\"/items/{id:int}\")] ", "").Where(IsTemplate));

    [Fact]
    public void OneMoreTypeMakesOnlyItsOwnFile()
    {
        const string about = "[Template(\"about.html\")]";
        const string zoo = $"{about} public partial record Zoo(string Author);\n\n{about}";
        Assert.Equal(["Blog.Zoo-Template.g.cs"], ChangedBy("Pages.cs", about, zoo));
    }

    [Fact]
    public void ATemplateThatIsAddedIsFound()
    {
        var run = GeneratorRun.Of([.. Files.Where(static file => file.Name != "templates/about.html")]);
        Assert.Equal(["Blog.About-Template.g.cs"], IncrementalChecks.MadeAgain(run.Then(Files)));
    }

    [Fact]
    public void TheOrderOfTemplatesDoesNotMatter()
    {
        var run = GeneratorRun.Of(Files);
        var shuffled = GeneratorRun.Of([.. Enumerable.Reverse(Files)]);
        Assert.Equal(
            run.Files.Select(static file => (file.HintName, file.SourceText.ToString())).Order(),
            shuffled.Files.Select(static file => (file.HintName, file.SourceText.ToString())).Order());
    }

    private static bool IsTemplate(string file) => file.EndsWith("-Template.g.cs", StringComparison.Ordinal);

    private static IEnumerable<string> ChangedBy(string name, string from, string to)
    {
        var run = GeneratorRun.Of(Files);
        return IncrementalChecks.MadeAgain(run.Then([.. Files.Select(file => file.Name == name ? Edit(file) : file)]));

        SourceFile Edit(SourceFile file) => file with { Text = file.Text.Replace(from, to, StringComparison.Ordinal) };
    }
}
