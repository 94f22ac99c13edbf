using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds mistakes within one route template or one prefix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateAnalyzer : RouteAnalyzer
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
        RouteDescriptors.ForeignParameter,
        RouteDescriptors.TemplateNull,
        RouteDescriptors.PrefixNotInherited,
        RouteDescriptors.PrefixWithoutRoutes,
    ];

    private protected override void Register(AnalysisContext context)
    {
        RegisterHandlers(context, FindInMethod);
        RegisterHubs(context);
        RegisterTypes(context, FindInPrefix);
    }

    private static IEnumerable<Problem> FindInMethod(IMethodSymbol method, Compilation compilation)
    {
        var problems = new List<Problem>();
        foreach (var attribute in method.GetAttributes())
        {
            RouteTemplate.FindMistake(method, attribute, compilation, problems);
        }

        return problems;
    }

    private static IEnumerable<Problem> FindInPrefix(INamedTypeSymbol type, Compilation compilation)
    {
        var problems = new List<Problem>();
        if (RouteAttributes.PrefixOf(type) is { } attribute)
        {
            RouteTemplate.FindMistake(type, attribute, compilation, problems);
        }

        if (PrefixRules.Find(type) is { } problem)
        {
            problems.Add(problem);
        }

        return problems;
    }
}
