using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Parsing.Assets;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>The mistakes in all templates of a project, each once, whatever the number of types that show it.</summary>
internal sealed class TemplateProblems
{
    private readonly ILookup<string, Diagnostic> _byPath;

    private TemplateProblems(IEnumerable<string> names, IEnumerable<Diagnostic> diagnostics)
    {
        Names = [.. names];
        _byPath = diagnostics.ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path);
    }

    /// <summary>The names of all templates.</summary>
    public IReadOnlyList<string> Names { get; }

    public static TemplateProblems Find(
        Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        var files = options.AdditionalFiles
            .Select(text => TemplateFiles.Parse(text, options.AnalyzerConfigOptionsProvider, problems, cancellation))
            .OfType<Model.TemplateFile>()
            .ToArray();
        var global = ProjectOptions.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var assets = AssetFiles.Of(compilation, options, cancellation);
        TemplateCompiler.Compile(new(compilation, global, files, assets, cancellation), problems, cancellation);
        return new(
            files.Select(static file => file.Name),
            problems
                .Select(static problem => problem.ToDiagnostic())
                .GroupBy(static diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan()))
                .Select(static same => same.First()));
    }

    public IEnumerable<Diagnostic> In(string path) => _byPath[path];
}
