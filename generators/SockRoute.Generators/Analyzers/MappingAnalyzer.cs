using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds applications whose project has routes, and never maps them.</summary>
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
            && RouteSyntax.FindHandler(context.Compilation, context.CancellationToken) is { } handler)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RouteDescriptors.RoutesNotMapped,
                context.Node.GetLocation(),
                [handler.Locations[0]],
                CodeText.Handler(handler)));
        }
    }

    private static bool IsApplication(SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type
            is { Name: WellKnownNames.Application } type
        && WellKnownTypes.IsFramework(type);
}
