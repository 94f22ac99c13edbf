using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Reports what parsing found; what several routes of one method have in common, once.</summary>
internal static class ProblemReport
{
    public static void Report(this SymbolAnalysisContext context, IEnumerable<Problem> problems)
    {
        var told = new HashSet<(string, Location, string)>();
        foreach (var problem in problems)
        {
            var diagnostic = problem.ToDiagnostic();
            if (told.Add((diagnostic.Id, diagnostic.Location, diagnostic.ToString())))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
