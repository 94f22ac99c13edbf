using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Hubs;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds routes that get in each other's way, in whatever files and classes they stand; the later one, by file and line,
/// is the mistake. Those of mounted projects come before all of this one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrecedenceAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        PrecedenceDescriptors.DuplicateRoute,
        PrecedenceDescriptors.RouteOverlap,
        PrecedenceDescriptors.RouteNeverFound,
        PrecedenceDescriptors.NearDuplicate,
    ];

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterCompilationStartAction(static start =>
        {
            var table = RouteTable.Of(start.Compilation);
            start.RegisterSymbolAction(context => Analyze(context, table), SymbolKind.Method);
            start.RegisterSymbolAction(context => AnalyzeHub(context, table), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, RouteTable table)
    {
        var method = PartialParts.Definition((IMethodSymbol)context.Symbol);
        if (!HandlerParser.IsCandidate(method))
        {
            return;
        }

        foreach (var use in RouteAttributes.Of(method))
        {
            if (table.Find(use.Attribute, context.CancellationToken) is { } entry)
            {
                context.Report(Problems(entry, table, context.CancellationToken));
            }
        }
    }

    private static void AnalyzeHub(SymbolAnalysisContext context, RouteTable table)
    {
        if (HubAttributes.HubOf((INamedTypeSymbol)context.Symbol) is { } hub
            && table.Find(hub, context.CancellationToken) is { } entry)
        {
            context.Report(Problems(entry, table, context.CancellationToken));
        }
    }

    private static IEnumerable<Problem> Problems(TableEntry entry, RouteTable table, CancellationToken cancellation)
    {
        var neighbours = table.Neighbours(entry, cancellation).ToArray();
        var earlier = neighbours.Where(pair => pair.Other.Number < entry.Number).ToArray();
        var twin = earlier.FirstOrDefault(pair => RouteRelations.IsTwin(entry.Route, pair.Other.Route, pair.Relation)).Other;
        if (twin is not null)
        {
            return [Duplicate(entry, twin, table, cancellation)];
        }

        var overlaps = earlier
            .Where(static pair => pair.Relation == Relation.Overlap)
            .Take(1)
            .Select(pair => Overlap(entry, pair.Other, table, cancellation));
        return overlaps.Concat(NeverFound(entry, neighbours)).Concat(Near(entry, table, cancellation));
    }

    private static Problem Duplicate(
        TableEntry entry, TableEntry first, RouteTable table, CancellationToken cancellation) => new(
        PrecedenceDescriptors.DuplicateRoute,
        entry.Place,
        entry.Display,
        table.Handler(first, cancellation),
        first.Where)
        {
            Other = first.Place,
        };

    private static Problem Overlap(
        TableEntry entry, TableEntry other, RouteTable table, CancellationToken cancellation) => new(
        PrecedenceDescriptors.RouteOverlap,
        entry.Place,
        entry.Display,
        other.Display,
        table.Handler(other, cancellation),
        other.Where,
        RouteRelations.Example(entry.Route, other.Route))
        {
            Other = other.Place,
        };

    private static IEnumerable<Problem> NeverFound(
        TableEntry entry, (TableEntry Other, Relation Relation)[] neighbours)
    {
        var within = neighbours
            .Where(pair => pair.Relation == Relation.Around && RouteRelations.Answers(pair.Other.Route.Verb, entry.Route.Verb))
            .Select(static pair => pair.Other)
            .ToArray();
        if (within.Length > 0 && RouteCoverage.IsCovered(entry.Route, [.. within.Select(static other => other.Route)]))
        {
            yield return new(
                PrecedenceDescriptors.RouteNeverFound, entry.Place, entry.Display, within[0].Display, within[0].Where)
            {
                Other = within[0].Place,
            };
        }
    }

    private static IEnumerable<Problem> Near(TableEntry entry, RouteTable table, CancellationToken cancellation)
    {
        var first = table.Near(entry, cancellation).First();
        if (first != entry)
        {
            var isSlash = entry.Route.Segments.Count != first.Route.Segments.Count;
            yield return new(
                PrecedenceDescriptors.NearDuplicate,
                entry.Place,
                entry.Display,
                first.Display,
                first.Where,
                isSlash ? "a slash at the end" : "the case of letters")
            {
                Other = first.Place,
            };
        }
    }
}
