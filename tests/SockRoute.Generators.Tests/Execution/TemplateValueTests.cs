using System.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What a name in a template can be, what hides a section, and where a page can be rendered to.</summary>
public sealed class TemplateValueTests
{
    private const string Page = """
        using SockRoute;

        public enum Color { Red, DarkGreen }

        public sealed record Author(string Name, Author? Friend = null);

        [Template("page.txt")]
        public sealed partial record Page(
            bool Yes, bool No, bool? Maybe, int Number, int? Count, Color Color, string Text, string? Nothing,
            Author Author, Author? Nobody, (string Site, int Rank) Pair, Dictionary<string, int> Numbers,
            IReadOnlyDictionary<string, Author> People, IEnumerable<string> Words, IList<Author?> Authors, int[] Empty,
            decimal Price, DateOnly Day)
        {
            public readonly string Field = "field";

            public string Method() => "method";
        }

        public static class Home
        {
            [Get("/")] public static string Index() => "";

            public static ITemplate Page() => new Page(
                true, false, null, 7, null, Color.DarkGreen, "<&>\"'", null, new("Ann", new("Bo")), null, ("site", 3),
                new() { ["one"] = 1 }, new Dictionary<string, Author> { ["ann"] = new("Ann") }, ["a", "b"],
                [new("Cy"), null], [], 1234.5m, new(2024, 2, 29));
        }
        """;

    [Theory]
    [InlineData("{{yes}} {{Number}} {{color}} {{FIELD}} {{method}} {{field}}", "true 7 DarkGreen field method field")]
    [InlineData("{{text}} {{{text}}} {{&text}}", "&lt;&amp;&gt;&quot;&#39; <&>\"' <&>\"'")]
    [InlineData("{{author.friend.name}} {{author.friend.name.length}} {{nobody.name}}|", "Bo 2 |")]
    [InlineData("{{pair.site}} {{pair.rank}} {{numbers.one}} {{people.ann.name}} {{numbers.two}}|", "site 3 1 Ann |")]
    [InlineData("{{#words}}{{.}},{{/words}} {{#authors}}{{name}};{{/authors}}", "a,b, Cy;;")]
    [InlineData("{{price:F2}} {{number:D3}} {{day:yyyy-MM-dd}} {{color:D}}", "1234.50 007 2024-02-29 1")]
    [InlineData("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{#maybe}}3{{/maybe}}{{#count}}4{{/count}}{{#nothing}}5{{/nothing}}", "1")]
    [InlineData("{{#empty}}6{{/empty}}{{#nobody}}7{{/nobody}}{{#author}}8{{name}}{{/author}}{{#pair}}9{{site}}{{/pair}}", "8Ann9site")]
    [InlineData("{{^yes}}1{{/yes}}{{^no}}2{{/no}}{{^maybe}}3{{/maybe}}{{^count}}4{{/count}}{{^nothing}}5{{/nothing}}", "2345")]
    [InlineData("{{^empty}}6{{/empty}}{{^nobody}}7{{/nobody}}{{^author}}8{{/author}}{{^words}}9{{/words}}", "67")]
    public void ANameIsFoundAndShown(string template, string expected) =>
        Assert.Equal(expected, Make(template).RenderToString());

    [Fact]
    public void APageIsRenderedToTextAStreamOrBytes()
    {
        var page = Make("{{text}} ä {{number}}");
        const string expected = "&lt;&amp;&gt;&quot;&#39; ä 7";
        using var stream = new MemoryStream();
        page.Render(stream);
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        page.Render(bytes);

        Assert.Equal(expected, page.RenderToString());
        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static ITemplate Make(string template)
    {
        var run = GeneratorRun.Of(
            new SourceFile("Page.cs", Page), new SourceFile("templates/page.txt", template)).Compiles();
        return (ITemplate)LoadedProject.Compile(run).Type("Shop", "Home").GetMethod("Page")!.Invoke(null, null)!;
    }
}
