using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds referenced projects whose routes an application leaves out where it maps its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotMountedAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [MountDescriptors.NotMounted];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var called = NameOf((InvocationExpressionSyntax)context.Node);
        if (called is not { Identifier.ValueText: WellKnownNames.MapRoutes }
            || context.SemanticModel.GetSymbolInfo(called, context.CancellationToken).Symbol is not IMethodSymbol method
            || method.ContainingType.Name != WellKnownNames.MapClass
            || !WellKnownTypes.IsFramework(method.ContainingType))
        {
            return;
        }

        foreach (var (library, advice) in UnmountedLibraries.Of(context.Compilation))
        {
            context.ReportDiagnostic(Diagnostic.Create(MountDescriptors.NotMounted, called.GetLocation(), library, advice));
        }
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
