using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds mistakes within one route template or one prefix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        RouteDescriptors.TemplateStart,
        RouteDescriptors.TemplateMissing,
        RouteDescriptors.TemplateBrace,
        RouteDescriptors.TemplateEmptySegment,
        RouteDescriptors.TemplateParameterName,
        RouteDescriptors.TemplateRepeatedName,
        RouteDescriptors.TemplateCatchAll,
        RouteDescriptors.TemplateConstraint,
        RouteDescriptors.TemplateCharacter,
        RouteDescriptors.TemplateNotSupported,
        RouteDescriptors.TemplateOptional,
        RouteDescriptors.TemplateAdjacent,
        RouteDescriptors.ConstraintsExclude,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeMethod, SymbolKind.Method);
        context.RegisterSymbolAction(AnalyzeClass, SymbolKind.NamedType);
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (!HandlerParser.IsCandidate(method))
        {
            return;
        }

        var problems = new List<Problem>();
        foreach (var use in RouteAttributes.Of(method))
        {
            RouteTemplate.Parse(method, use, context.Compilation, problems);
        }

        context.Report(problems);
    }

    private static void AnalyzeClass(SymbolAnalysisContext context)
    {
        if (RouteAttributes.PrefixOf((INamedTypeSymbol)context.Symbol) is { } attribute)
        {
            var problems = new List<Problem>();
            RouteTemplate.ParsePrefix(attribute, context.Compilation, problems);
            context.Report(problems);
        }
    }
}
