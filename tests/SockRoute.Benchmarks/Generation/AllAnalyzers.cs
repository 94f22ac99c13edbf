using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators;

namespace SockRoute.Benchmarks.Generation;

/// <summary>Every analyzer that the package brings.</summary>
internal static class AllAnalyzers
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Instances =
    [
        .. typeof(RouteGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
