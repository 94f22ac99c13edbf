using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Analyzers;

/// <summary>What all analyzers of routes have in common: where they run, and when they are asked.</summary>
public abstract class RouteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        // The generator reads files that are marked as generated, and what stands behind #line hidden, like any other.
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        Register(context);
    }

    /// <summary>Says what the rules look at.</summary>
    private protected abstract void Register(AnalysisContext context);

    /// <summary>Looks at every method that has a route.</summary>
    private protected static void RegisterHandlers(
        AnalysisContext context, Func<IMethodSymbol, Compilation, IEnumerable<Problem>> find) =>
        context.RegisterSymbolAction(
            method =>
            {
                var handler = PartialParts.Definition((IMethodSymbol)method.Symbol);
                if (HandlerParser.IsHandler(handler))
                {
                    method.Report(find(handler, method.Compilation));
                }
            },
            SymbolKind.Method);

    /// <summary>Looks at every hub, for the rules that this analyzer has.</summary>
    private protected void RegisterHubs(AnalysisContext context) => RegisterTypes(context, FindInHub);

    /// <summary>Looks at what is declared within methods, which symbol actions do not see.</summary>
    private protected static void RegisterFunctions(
        AnalysisContext context, Action<IMethodSymbol, Action<Diagnostic>> analyze) =>
        context.RegisterSyntaxNodeAction(
            node =>
            {
                var symbol = node.SemanticModel.GetDeclaredSymbol(node.Node, node.CancellationToken)
                    ?? node.SemanticModel.GetSymbolInfo(node.Node, node.CancellationToken).Symbol;
                if (symbol is IMethodSymbol function)
                {
                    analyze(function, node.ReportDiagnostic);
                }
            },
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.SimpleLambdaExpression,
            SyntaxKind.ParenthesizedLambdaExpression);

    /// <summary>Looks at every type.</summary>
    private protected static void RegisterTypes(
        AnalysisContext context, Func<INamedTypeSymbol, Compilation, IEnumerable<Problem>> find) =>
        context.RegisterSymbolAction(
            type => type.Report(find((INamedTypeSymbol)type.Symbol, type.Compilation)), SymbolKind.NamedType);

    private IEnumerable<Problem> FindInHub(INamedTypeSymbol type, Compilation compilation)
    {
        var problems = new List<Problem>();
        if (HubAttributes.HubOf(type) is { } attribute)
        {
            HubParser.Parse(type, attribute, compilation, problems);
        }

        return problems.Where(problem => SupportedDiagnostics.Contains(problem.Descriptor));
    }
}
