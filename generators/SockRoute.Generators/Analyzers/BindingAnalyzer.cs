using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds parameters of handlers that cannot get a value, and route parameters that nothing takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BindingAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        BindingDescriptors.RouteParameterUnbound,
        BindingDescriptors.FromRouteUnknown,
        BindingDescriptors.ConstraintType,
        BindingDescriptors.BodyWithoutBody,
        BindingDescriptors.TwoBodies,
        BindingDescriptors.SourceNotSupported,
        BindingDescriptors.ParameterType,
        BindingDescriptors.TwoSources,
        BindingDescriptors.OptionalValue,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.Method);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (!HandlerParser.IsCandidate(method))
        {
            return;
        }

        var problems = new List<Problem>();
        foreach (var use in RouteAttributes.Of(method))
        {
            if (RouteTemplate.Parse(method, use, context.Compilation, []) is { } template)
            {
                ParameterParser.Parse(method, use, template, problems);
            }
        }

        context.Report(problems);
    }
}
