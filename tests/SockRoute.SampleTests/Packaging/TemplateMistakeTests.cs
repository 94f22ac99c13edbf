using System.Text.RegularExpressions;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>A mistake in a template is printed where it stands in the template, once.</summary>
[Collection(PackageTests.Name)]
public sealed partial class TemplateMistakeTests(PackageFixture package)
{
    private const string Source = """
        using SockRoute;

        var app = new WebApp(args);
        app.MapRoutes();
        return app.Run();

        public static class Posts
        {
            [Get("/posts/{id:int}")] public static string Show(int id) => "";
        }

        public sealed record Author(string Name);

        [Template("name.html")] public sealed partial record Named(string Title);
        [Template("section.html")] public sealed partial record Counted(int Count);
        [Template("partial.html")] public sealed partial record Partly(string Title);
        [Template("self.html")] public sealed partial record Selfish(string Title);
        [Template("open.html")] public sealed partial record Opened(bool IsOpen);
        [Template("missing.html")] public sealed partial record Missing(string Title);
        [Template("case.html")] public sealed partial record Cased(string Title, string TITLE);
        [Template("whole.html")] public sealed record Whole(string Title);
        [Template("format.html")] public sealed partial record Formatted(string Title);
        [Template("text.html")] public sealed partial record Shown(Author Author);
        [Template("link.html")] public sealed partial record Linked(string Title, int Id);
        """;

    private static readonly Dictionary<string, string> Templates = new()
    {
        ["name.html"] = "<p>\n{{titel}}",
        ["section.html"] = "{{#count}}x{{/count}}",
        ["partial.html"] = "{{> nowhere }}",
        ["self.html"] = "{{> self }}",
        ["open.html"] = "{{#isopen}}x",
        ["case.html"] = "{{title}}",
        ["whole.html"] = "{{title}}",
        ["format.html"] = "{{title:F2}}",
        ["text.html"] = "{{author}}",
        ["link.html"] = "{{url Posts.Shwo id}}\n{{url Posts.Show}}\n{{url Posts.Show title}}\n"
            + "<a href=\"/posts/5\"> <a href=\"/post/5\">",
    };

    [Fact]
    public void IsPrintedOnceWithIdFileLineAndColumn()
    {
        var project = OutsideProject.Create(package, "TemplateMistakes");
        project.Write("Program.cs", Source);
        Directory.CreateDirectory(Path.Combine(project.Folder, "templates"));
        foreach (var (name, text) in Templates)
        {
            project.Write(Path.Combine("templates", name), text);
        }

        using var build = project.Build();

        Assert.NotEqual(0, build.WaitForExit());
        string[] expected =
        [
            "Program.cs(19,11) SR2006", "Program.cs(21,47) SR2008", "case.html(1,3) SR2007", "format.html(1,3) SR2009",
            "link.html(1,7) SR2011", "link.html(2,7) SR2012", "link.html(3,18) SR2013", "link.html(4,30) SR2014",
            "name.html(2,3) SR2001", "open.html(1,1) SR2005", "partial.html(1,5) SR2003", "section.html(1,4) SR2002",
            "self.html(1,5) SR2004", "text.html(1,3) SR2010",
        ];
        var printed = BuildOutput.Complaints(build).Select(static line => Complaint().Match(line))
            .Select(static match => match.Success ? match.Result("${file}(${place}) ${id}") : match.ToString());
        Assert.Equal(expected.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<file>\w+\.\w+)\((?<place>\d+,\d+)\): (error|warning) (?<id>\w+):")]
    private static partial Regex Complaint();
}
