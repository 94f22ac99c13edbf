using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Generation;

/// <summary>What a build or the opening of a project waits for at a thousand routes: everything from the start.</summary>
[MinColumn]
[WarmupCount(4)]
[IterationCount(10)]
public class ColdBenchmarks
{
    private readonly LargeProject _project = new();
    private Compilation _compilation = null!;

    /// <summary>A compilation in which nothing is bound yet.</summary>
    [IterationSetup]
    public void Open() => _compilation = _project.TypeInBody();

    /// <summary>The generator, with no earlier run to go on from.</summary>
    [Benchmark]
    public GeneratorDriver Generator() => CompiledRoutes.NewDriver().RunGenerators(_compilation);

    /// <summary>The floor: an analyzer that does nothing, for the whole project without generated code.</summary>
    [Benchmark(Baseline = true)]
    public async Task<int> Nothing()
    {
        var diagnostics = await _compilation.WithAnalyzers([new NothingAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Length;
    }

    /// <summary>The generator, and the analyzers for the whole project.</summary>
    [Benchmark]
    public async Task<int> GeneratorAndAnalyzers()
    {
        CompiledRoutes.NewDriver().RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        var diagnostics = await output.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Length;
    }
}
