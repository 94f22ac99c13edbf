using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds parameters of handlers that cannot get a value, and route parameters that nothing takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BindingAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        BindingDescriptors.RouteParameterUnbound,
        BindingDescriptors.FromRouteUnknown,
        BindingDescriptors.ConstraintType,
        BindingDescriptors.BodyWithoutBody,
        BindingDescriptors.TwoBodies,
        BindingDescriptors.ParameterType,
        BindingDescriptors.TwoSources,
        BindingDescriptors.OptionalValue,
        BindingDescriptors.ValueWithoutEffect,
        BindingDescriptors.SameQueryName,
        BindingDescriptors.SameRouteParameter,
        BindingDescriptors.BlankName,
        BindingDescriptors.BodyAndForm,
        BindingDescriptors.SameFormField,
        BindingDescriptors.FormMember,
        JsonDescriptors.Body,
        BindingDescriptors.ParameterObject,
        BindingDescriptors.BodyOnDelete,
        BindingDescriptors.FieldName,
        BindingDescriptors.SameField,
    ];

    private protected override void Register(AnalysisContext context) => RegisterHandlers(context, Find);

    private static IEnumerable<Problem> Find(IMethodSymbol method, Compilation compilation)
    {
        var problems = new List<Problem>();
        var templates = new List<RouteTemplate>();
        foreach (var use in RouteAttributes.Of(method))
        {
            if (RouteTemplate.Parse(method, use, compilation, []) is { } template)
            {
                templates.Add(template);
                ParameterParser.Parse(method, use, template, compilation, problems);
            }
        }

        return problems.Count > 0 ? problems : ValueWithoutEffect.Find(method, templates);
    }
}
