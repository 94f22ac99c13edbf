using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SockRoute.Benchmarks.Generation;

/// <summary>
/// What an editor waits for at a thousand routes: the generator, and the analyzers for the file that is being edited, given
/// a compilation in which nothing is bound yet. The many rounds of warming up are for the JIT: an editor runs for hours.
/// </summary>
[MinColumn]
[WarmupCount(100)]
[IterationCount(20)]
public class KeystrokeBenchmarks
{
    private readonly LargeProject _project = new();
    private Editor _editor = null!;
    private CSharpCompilation _compilation = null!;

    /// <summary>What the keystroke changes.</summary>
    [Params(Edit.Body, Edit.Route)]
    public Edit Edit { get; set; }

    /// <summary>Runs the generator once.</summary>
    [GlobalSetup]
    public void Setup() => _editor = new Editor(_project.Compilation);

    /// <summary>Types.</summary>
    [IterationSetup]
    public void Type() => _compilation = Edit == Edit.Body ? _project.TypeInBody() : _project.TypeInRoute();

    /// <summary>The generator alone.</summary>
    [Benchmark]
    public GeneratorDriver Generator() => _editor.Generate(_compilation);

    /// <summary>The floor: an analyzer that does nothing, over the file as it was typed.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Nothing() => Analyze(_compilation, [new NothingAnalyzer()]);

    /// <summary>
    /// The generator, and an analyzer that does nothing over what it made. What this costs above the two alone is the
    /// compiler's: it parses the generated files that changed.
    /// </summary>
    [Benchmark]
    public Task<int> GeneratorAndNothing() => Analyze(_editor.Complete(_compilation), [new NothingAnalyzer()]);

    /// <summary>The generator, and the analyzers over what it made.</summary>
    [Benchmark]
    public Task<int> GeneratorAndAnalyzers() => Analyze(_editor.Complete(_compilation), AllAnalyzers.Instances);

    private static async Task<int> Analyze(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var edited = compilation.GetSemanticModel(LargeProject.Edited(compilation));
        var diagnostics = await compilation.WithAnalyzers(analyzers)
            .GetAnalyzerSemanticDiagnosticsAsync(edited, filterSpan: null, CancellationToken.None);
        return diagnostics.Length;
    }
}

/// <summary>What a keystroke changes.</summary>
public enum Edit
{
    /// <summary>The body of a handler.</summary>
    Body,

    /// <summary>The template of a route.</summary>
    Route,
}
