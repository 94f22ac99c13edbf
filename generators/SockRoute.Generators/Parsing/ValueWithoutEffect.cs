using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Finds defaults and nullable types of parameters that every route of their method has a value for.</summary>
internal static class ValueWithoutEffect
{
    public static IEnumerable<Problem> Find(IMethodSymbol method, IReadOnlyList<RouteTemplate> templates) =>
        templates.Count == 0
            ? []
            : method.Parameters
                .Where(static parameter => parameter.HasExplicitDefaultValue || IsNullable(parameter))
                .Select(parameter => Find(parameter, templates))
                .OfType<Problem>();

    private static Problem? Find(IParameterSymbol parameter, IReadOnlyList<RouteTemplate> templates)
    {
        var source = DeclaredSource.Of(parameter);
        if (source.Word is not (null or "Route") || SpecialParameters.SourceOf(parameter.Type) is not null)
        {
            return null;
        }

        var parts = templates
            .Select(template => template.Parameters.FirstOrDefault(
                part => part.Text.Equals(source.Name, StringComparison.OrdinalIgnoreCase)))
            .OfType<TemplatePart>()
            .ToArray();
        if (parts.Length < templates.Count || parts.Any(static part => part.IsOptional))
        {
            return null;
        }

        var what = parameter.HasExplicitDefaultValue ? "a default" : "a nullable type";
        return new(
            BindingDescriptors.ValueWithoutEffect,
            Place.Of(parameter),
            parameter.Name,
            what,
            templates[0].Text,
            Advice(parameter, templates, parts[0]))
        {
            Other = parts[0].Place,
        };
    }

    private static string Advice(IParameterSymbol parameter, IReadOnlyList<RouteTemplate> templates, TemplatePart part)
    {
        var advice = parameter.HasExplicitDefaultValue ? "remove the default" : "remove the '?'";
        var segments = templates[0].Segments;
        var isLast = segments[segments.Count - 1].Parts is [var last] && last == part;
        return part is { Kind: PartKind.Parameter, IsInPrefix: false, Written.Text: { } text } && isLast
            ? $"{advice}, or write '{text.Insert(text.Length - 1, "?")}' in the template"
            : advice;
    }

    private static bool IsNullable(IParameterSymbol parameter) =>
        parameter.NullableAnnotation == NullableAnnotation.Annotated;
}
