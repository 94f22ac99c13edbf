using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Templates that include themselves: each line is indented as the place says in which it is included.</summary>
public sealed class TemplateRecursionTests
{
    private const string Page = """
        using SockRoute;

        public sealed record Node(string Name, IReadOnlyList<Node> Nodes, Node? Never = null);

        [Template("page.txt")]
        public sealed partial record Page(IReadOnlyList<Node> Nodes, Node? Next)
        {
            private static Node Leaf(string name) => new(name, []);

            public static string Show() => new Page([new("a", [new("b", [Leaf("c")]), Leaf("d")])], Leaf("n")).RenderToString();
        }

        public static class Home
        {
            [Get("/")] public static string Index() => "";
        }
        """;

    [Fact]
    public void APartialIsIndentedWhereItHasItsLineForItself() => Assert.Equal(
        "a\n  b\n    c\n  d\n  a\n    b\n      c\n    d\n",
        Show(
            ("page.txt", "{{#nodes}}\n{{> node }}\n  {{> node }}\n{{/nodes}}\n"),
            ("node.txt", "{{name}}\n{{#nodes}}\n  {{> node }}\n{{/nodes}}\n")));

    [Fact]
    public void APartialWithinALineLeavesTheIndentationOut() => Assert.Equal(
        "  - a: b\n  c\nd\n.\n",
        Show(
            ("page.txt", "{{#nodes}}\n  {{> item }}\n{{/nodes}}\n"),
            ("item.txt", "- {{name}}: {{#nodes}}{{> line }}{{/nodes}}.\n{{#never}}\n{{> item }}\n{{/never}}\n"),
            ("line.txt", "{{name}}\n{{#nodes}}\n  {{> line }}\n{{/nodes}}\n{{#never}}\n{{> item }}\n{{/never}}\n")));

    [Fact]
    public void APartialWithinALineOfOneThatIsIndentedBeginsAnew() => Assert.Equal(
        "    x a\n b\n  c\n d\n\n",
        Show(
            ("page.txt", "{{#nodes}}\n    {{> outer }}\n{{/nodes}}\n"),
            ("outer.txt", "x {{> inner }}\n{{#never}}\n{{> outer }}\n{{/never}}\n"),
            ("inner.txt", "{{> again }}"),
            ("again.txt", "{{name}}\n{{#nodes}}\n {{> again }}\n{{/nodes}}\n")));

    [Fact]
    public void AParentMayIncludeItselfInASection() => Assert.Equal(
        "[a[b[c]][d]]",
        Show(
            ("page.txt", "{{#nodes}}{{<box}}{{$name}}{{name}}{{/name}}{{/box}}{{/nodes}}"),
            ("box.txt", "[{{$name}}?{{/name}}{{#nodes}}{{<box}}{{/box}}{{/nodes}}]")));

    [Fact]
    public void ABlockOfOneThatIncludesItselfIsWhatTheOutermostSays() => Assert.Equal(
        "(a(b(c))(d))n",
        Show(
            (
                "page.txt",
                "{{#nodes}}{{<box}}{{$open}}({{/open}}{{$close}}){{/close}}{{/box}}{{/nodes}}"
                    + "{{#next}}{{<box}}{{$open}}{{/open}}{{$close}}{{/close}}{{/box}}{{/next}}"),
            (
                "box.txt",
                "{{$open}}<{{/open}}{{name}}{{#nodes}}{{<box}}{{$open}}[{{/open}}{{/box}}{{/nodes}}{{$close}}>{{/close}}")));

    [Fact]
    public void AParentThatIncludesItselfIsIndented() => Assert.Equal(
        "  a\n    b\n      c\n    d\n",
        Show(
            ("page.txt", "{{#nodes}}\n  {{<box}}{{/box}}\n{{/nodes}}\n"),
            ("box.txt", "{{name}}\n{{#nodes}}\n  {{<box}}{{/box}}\n{{/nodes}}\n")));

    [Fact]
    public void ABlockMayIncludeItsOwnTemplateWhereThatIsReplaced() => Assert.Equal(
        "<<end>>",
        Show(("page.txt", "{{<box}}{{$b}}{{> box }}{{/b}}{{/box}}"), ("box.txt", "<{{$b}}end{{/b}}>")));

    private static string Show(params IEnumerable<(string Name, string Text)> templates)
    {
        var files = templates.Select(static file => new SourceFile("templates/" + file.Name, file.Text));
        var project = LoadedProject.Compile([Page, .. files]);
        var show = project.Methods.Single(static method => method.Name == "Show");
        return (string)show.Invoke(null, null)!;
    }
}
