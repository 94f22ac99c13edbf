using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds applications whose project has or mounts routes, and never maps them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MappingAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [RouteDescriptors.RoutesNotMapped];

    private protected override void Register(AnalysisContext context) => context.RegisterSyntaxNodeAction(
        Analyze, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var trees = context.Compilation.SyntaxTrees;
        if (MappingSyntax.Of(context.Node.SyntaxTree).NamesApplication
            && IsApplication(context)
            && !trees.Any(static tree => MappingSyntax.Of(tree).MapsRoutes)
            && FindRoute(context) is var (place, handler))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RouteDescriptors.RoutesNotMapped, context.Node.GetLocation(), [place], handler));
        }
    }

    private static (Location Place, string Handler)? FindRoute(SyntaxNodeAnalysisContext context) =>
        RouteSyntax.FindHandler(context.Compilation, context.CancellationToken) is { } own
            ? (own.Locations[0], CodeText.Handler(own))
            : RouteSyntax.FindHub(context.Compilation, context.CancellationToken) is { } hub
            ? (hub.Locations[0], HubParser.NameOf(hub).Short)
            : Mounts.Of(context.Compilation).All
                .Where(static mount => mount.Model is { Routes.Count: > 0 })
                .Select(static mount => (mount.Place.ToLocation(), mount.Model!.Routes[0].Handler.Short))
                .Cast<(Location, string)?>()
                .FirstOrDefault();

    /// <summary>Whether an application is made here.</summary>
    internal static bool IsApplication(SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type
            is { Name: WellKnownNames.Application } type
        && WellKnownTypes.IsFramework(type);
}
