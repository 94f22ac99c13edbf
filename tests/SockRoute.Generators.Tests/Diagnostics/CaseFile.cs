using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>
/// A source in which <c>[|</c> and <c>|]</c> mark what has to be reported, and a file beside it with what has to be
/// said. A line <c>//// Name.cs</c> begins another file, <c>//// Blog/Name.cs</c> one of a project that this one refers
/// to, and to which later ones refer as well, and <c>//// templates/name.html</c> a template, and
/// <c>//// static.txt</c> the list of static files, with a blank for each tab. A case that ends in
/// <c>.silent</c> reports nothing. A line <c>// OutputType Exe</c> makes the project an
/// application.
/// </summary>
internal sealed class CaseFile
{
    private CaseFile(string path)
    {
        Path = path;
        Files = [.. Split(ProjectFiles.Read(path))];
        Marks = [.. Files.SelectMany(MarksIn).Order(StringComparer.Ordinal)];
        var sources = Files.Select(static file => file with { Text = WithoutMarks(file.Text) }).ToArray();
        Sources = [.. sources.Where(static file => ProjectOf(file) is null)];
        Libraries = [.. sources.Where(static file => ProjectOf(file) is not null)];
    }

    public string Path { get; }

    public IReadOnlyList<SourceFile> Sources { get; }

    /// <summary>The marked spans, as <c>Routes.cs(1,2)-(1,3)</c>.</summary>
    public IReadOnlyList<string> Marks { get; }

    public bool IsSilent => Path.EndsWith(".silent.cs", StringComparison.Ordinal);

    public string ExpectedPath => System.IO.Path.ChangeExtension(Path, ".txt");

    private IReadOnlyList<SourceFile> Files { get; }

    private IReadOnlyList<SourceFile> Libraries { get; }

    public static CaseFile Read(string name) => new(System.IO.Path.Combine(ProjectFiles.Cases, name));

    public static string Span(Location location)
    {
        var span = location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return FormattableString.Invariant(
            $"{span.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})");
    }

    /// <summary>The run of the generator over the project, whose references are compiled first.</summary>
    public GeneratorRun Run()
    {
        var libraries = new List<Library>();
        foreach (var project in Libraries.GroupBy(static file => ProjectOf(file)!))
        {
            libraries.Add(Library.Compile(project.Key, project, [.. libraries]));
        }

        return GeneratorRun.OfProject(libraries, Sources, TestCompilation.KindOf(Sources));
    }

    private static string? ProjectOf(SourceFile file) =>
        !TemplateText.IsTemplate(file) && System.IO.Path.GetDirectoryName(file.Name) is { Length: > 0 } project
            ? project
            : null;

    private static IEnumerable<SourceFile> Split(string text)
    {
        var name = "Routes.cs";
        var lines = new StringBuilder();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (!line.StartsWith("//// ", StringComparison.Ordinal))
            {
                lines.Append(line).Append('\n');
                continue;
            }

            yield return FileOf(name, lines.ToString());
            name = line["//// ".Length..];
            lines.Clear();
        }

        yield return FileOf(name, lines.ToString());
    }

    private static SourceFile FileOf(string name, string text) =>
        new(name, name == TemplateText.StaticFiles ? text.Replace(' ', '\t') : text);

    private static string WithoutMarks(string text) =>
        text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static IEnumerable<string> MarksIn(SourceFile file)
    {
        var text = SourceText.From(WithoutMarks(file.Text));
        for (var start = file.Text.IndexOf("[|", StringComparison.Ordinal); start >= 0;)
        {
            var end = file.Text.IndexOf("|]", start, StringComparison.Ordinal);
            var from = WithoutMarks(file.Text[..start]).Length;
            var to = WithoutMarks(file.Text[..end]).Length;
            var span = new TextSpan(from, to - from);
            yield return Span(Location.Create(file.Name, span, text.Lines.GetLinePositionSpan(span)));
            start = file.Text.IndexOf("[|", end, StringComparison.Ordinal);
        }
    }
}
