using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>Runs all analyzers, over a whole compilation as a build does and file by file as an IDE does.</summary>
internal static class AnalyzerRun
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(RouteGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<IReadOnlyList<Diagnostic>> Whole(
        Compilation compilation, IReadOnlyList<AdditionalText>? templates = null) =>
        Sort(await With(compilation, templates ?? []).GetAnalyzerDiagnosticsAsync());

    public static Task<IReadOnlyList<Diagnostic>> Whole(GeneratorRun run) => Whole(run.Output, run.Templates);

    /// <summary>The diagnostics of one file, with analyzers that have not seen another.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OneFile(GeneratorRun run, SyntaxTree tree) =>
        Sort(await With(run.Output, run.Templates)
            .GetAnalyzerSemanticDiagnosticsAsync(run.Output.GetSemanticModel(tree), null, default));

    /// <summary>The diagnostics of one template.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OneFile(GeneratorRun run, AdditionalText template)
    {
        var result = await With(run.Output, run.Templates).GetAnalysisResultAsync(template, default);
        return Sort(result.GetAllDiagnostics());
    }

    public static string Text(Diagnostic diagnostic)
    {
        var others = diagnostic.AdditionalLocations.Select(static other => $"\n    also {CaseFile.Span(other)}");
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{diagnostic.Id} {severity} {CaseFile.Span(diagnostic.Location)}: {diagnostic.GetMessage(null)}"
            + string.Concat(others) + "\n";
    }

    private static CompilationWithAnalyzers With(
        Compilation compilation, IReadOnlyList<AdditionalText> templates) => compilation.WithAnalyzers(
        Analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. templates], new BuildOptions(null, BuildOptions.LinksOf(compilation))),
            onAnalyzerException: static (exception, _, _) => throw exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static Diagnostic[] Sort(ImmutableArray<Diagnostic> diagnostics)
    {
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(static d => CaseFile.Span(d.Location), StringComparer.Ordinal)];
    }
}
