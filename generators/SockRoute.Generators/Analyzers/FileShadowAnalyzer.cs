using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Assets;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds routes and static files that have a path in common: at the route, or at the call that serves the folder where
/// the route is one of another project.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileShadowAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [StaticFileDescriptors.FileShadowed];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterCompilationStartAction(static start =>
        {
            if (StaticFileLists.Find(start.Options, start.CancellationToken) is not { } list)
            {
                return;
            }

            var (compilation, cancellation) = (start.Compilation, start.CancellationToken);
            var table = RouteTable.Of(compilation);
            var shadows = new Lazy<FileShadows>(
                () => new(table, list, StaticMaps.Of(compilation, cancellation), cancellation),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSymbolAction(method => AnalyzeMethod(method, table, shadows), SymbolKind.Method);
            start.RegisterSymbolAction(type => AnalyzeHub(type, table, shadows), SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(call => AnalyzeCall(call, shadows), SyntaxKind.InvocationExpression);
        });

    private static void AnalyzeMethod(SymbolAnalysisContext context, RouteTable table, Lazy<FileShadows> shadows)
    {
        var method = PartialParts.Definition((IMethodSymbol)context.Symbol);
        if (HandlerParser.IsCandidate(method))
        {
            context.Report(RouteAttributes.Of(method)
                .Select(use => table.Find(use.Attribute, context.CancellationToken) is { } entry
                    ? shadows.Value.Of(entry)
                    : null)
                .OfType<Problem>());
        }
    }

    private static void AnalyzeHub(SymbolAnalysisContext context, RouteTable table, Lazy<FileShadows> shadows)
    {
        if (HubAttributes.HubOf((INamedTypeSymbol)context.Symbol) is { } hub
            && table.Find(hub, context.CancellationToken) is { } entry
            && shadows.Value.Of(entry) is { } problem)
        {
            context.Report([problem]);
        }
    }

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context, Lazy<FileShadows> shadows)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (StaticMapSyntax.IsCall(call)
            && StaticMap.Of(call, context.SemanticModel, context.CancellationToken) is { } map)
        {
            foreach (var problem in shadows.Value.Of(map))
            {
                context.ReportDiagnostic(problem.ToDiagnostic());
            }
        }
    }
}
