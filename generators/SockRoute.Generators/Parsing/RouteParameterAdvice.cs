using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>What to do about a route parameter that no parameter of the method takes.</summary>
internal static class RouteParameterAdvice
{
    public static Problem Unbound(IMethodSymbol method, TemplatePart part, TemplatePart[] captures)
    {
        // A prefix is right for some methods of its class, and this one is the exception.
        var place = part.IsInPrefix ? Place.Of(method) : part.Place;
        var other = part.IsInPrefix ? part.Place : (Place?)null;
        BindingTarget[] targets = [.. ParameterObject.Expand(method)];
        var same = targets.FirstOrDefault(target => IsNamed(target, part.Text));
        if (same is not null)
        {
            return Problem(place, part, method, Elsewhere(same), Place.Of(same.Symbol));
        }

        var type = ConstraintFit.TypeFor(part.Constraints) + (part.Written is { IsOptional: true } ? "?" : "");
        var inferred = Inferred(targets, captures);
        if (FindMeant(part, inferred) is { } meant)
        {
            return Problem(place, part, method, $"did you mean '{{{meant.Name}}}'?", Place.Of(meant.Symbol))
                .With(FixHints.Replacement, part.IsInPrefix ? null : meant.Name);
        }

        var only = FindOnly(targets, part, captures, inferred);
        var addition = $"add a parameter '{type} {part.Text}'";
        var advice = only is null ? addition
            : part.IsInPrefix ? $"rename parameter '{only.Display}', or {addition}"
            : $"rename it to '{only.Name}', or {addition}";
        return Problem(place, part, method, advice, only is null ? other : Place.Of(only.Symbol))
            .With(FixHints.Replacement, part.IsInPrefix ? null : only?.Name)
            .With(FixHints.Name, part.Text)
            .With(FixHints.Type, ConstraintFit.NamesEnum(part) ? null : type);
    }

    private static Problem Problem(Place place, TemplatePart part, IMethodSymbol method, string advice, Place? other) =>
        new(BindingDescriptors.RouteParameterUnbound, place, part.Text, method.Name, advice) { Other = other };

    // The parameter of that name that has its value from somewhere else.
    private static string Elsewhere(BindingTarget parameter) =>
        DeclaredSource.Of(parameter).Attributes is [var attribute, ..]
            ? $"parameter '{parameter.Display}' is marked {attribute}, so remove that, or rename one of the two"
            : $"parameter '{parameter.Display}' is the {CodeText.Short(parameter.Type)}, so rename one of the two";

    // The parameter that would now come from the query, because its name or that of the route parameter is misspelt.
    private static BindingTarget? FindMeant(TemplatePart part, BindingTarget[] inferred)
    {
        var name = NearestName.Find(part.Text, inferred.Select(static parameter => parameter.Name));
        return inferred.FirstOrDefault(parameter => parameter.Name == name);
    }

    // Where one is left on each side, they may well be meant for each other, unless a default says that it may be left
    // out, as in a query.
    private static BindingTarget? FindOnly(
        BindingTarget[] targets, TemplatePart part, TemplatePart[] captures, BindingTarget[] inferred) =>
        inferred is [{ HasExplicitDefaultValue: false, KeepsInitial: false } only]
        && captures.All(capture => capture == part || targets.Any(target => Takes(target, capture)))
        && ParameterParser.FindMisfit(part, only.Type) is null
            ? only
            : null;

    private static BindingTarget[] Inferred(BindingTarget[] targets, TemplatePart[] captures) =>
    [
        .. targets
            .Where(static parameter =>
                DeclaredSource.Of(parameter).Word is null && ParameterForms.Of(parameter.Type) is not null)
            .Where(parameter => !captures.Any(capture => IsNamed(parameter, capture.Text))),
    ];

    private static bool Takes(BindingTarget parameter, TemplatePart capture)
    {
        var source = DeclaredSource.Of(parameter);
        return source.Word is null or "Route" && source.Name.Equals(capture.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamed(BindingTarget parameter, string name) =>
        parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
