using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Reports what parsing found: what several routes of one method have in common, once, and what stands in one
/// declaration of a partial method, with that one.
/// </summary>
internal static class ProblemReport
{
    public static void Report(this SymbolAnalysisContext context, IEnumerable<Problem> problems)
    {
        var told = new HashSet<(string, Location, string)>();
        foreach (var problem in problems)
        {
            var diagnostic = problem.ToDiagnostic();
            if (IsInPlace(context.Symbol, diagnostic.Location)
                && told.Add((diagnostic.Id, diagnostic.Location, diagnostic.ToString())))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static bool IsInPlace(ISymbol symbol, Location place) =>
        symbol is not IMethodSymbol method || PartialParts.Holds(method, place);
}
