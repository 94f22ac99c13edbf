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
        var same = method.Parameters.FirstOrDefault(parameter => IsNamed(parameter, part.Text));
        if (same is not null)
        {
            return Problem(place, part, method, Elsewhere(same), Place.Of(same));
        }

        var type = ConstraintFit.TypeFor(part.Constraints) + (part.Written is { IsOptional: true } ? "?" : "");
        var inferred = Inferred(method, captures);
        if (FindMeant(part, inferred) is { } meant)
        {
            return Problem(place, part, method, $"did you mean '{{{meant.Name}}}'?", Place.Of(meant))
                .With(FixHints.Replacement, part.IsInPrefix ? null : meant.Name);
        }

        var only = FindOnly(method, part, captures, inferred);
        var addition = $"add a parameter '{type} {part.Text}'";
        var advice = only is null ? addition
            : part.IsInPrefix ? $"rename parameter '{only.Name}', or {addition}"
            : $"rename it to '{only.Name}', or {addition}";
        return Problem(place, part, method, advice, only is null ? other : Place.Of(only))
            .With(FixHints.Replacement, part.IsInPrefix ? null : only?.Name)
            .With(FixHints.Name, part.Text)
            .With(FixHints.Type, ConstraintFit.NamesEnum(part) ? null : type);
    }

    private static Problem Problem(Place place, TemplatePart part, IMethodSymbol method, string advice, Place? other) =>
        new(BindingDescriptors.RouteParameterUnbound, place, part.Text, method.Name, advice) { Other = other };

    // The parameter of that name that has its value from somewhere else.
    private static string Elsewhere(IParameterSymbol parameter) =>
        DeclaredSource.Of(parameter).Word is { } word
            ? $"parameter '{parameter.Name}' is marked [From{word}], so remove that, or rename one of the two"
            : $"parameter '{parameter.Name}' is the {CodeText.Short(parameter.Type)}, so rename one of the two";

    // The parameter that would now come from the query, because its name or that of the route parameter is misspelt.
    private static IParameterSymbol? FindMeant(TemplatePart part, IParameterSymbol[] inferred)
    {
        var name = NearestName.Find(part.Text, inferred.Select(static parameter => parameter.Name));
        return inferred.FirstOrDefault(parameter => parameter.Name == name);
    }

    // Where one is left on each side, they may well be meant for each other, unless a default says that it may be left
    // out, as in a query.
    private static IParameterSymbol? FindOnly(
        IMethodSymbol method, TemplatePart part, TemplatePart[] captures, IParameterSymbol[] inferred) =>
        inferred is [{ HasExplicitDefaultValue: false } only]
        && captures.All(capture => capture == part || method.Parameters.Any(parameter => Takes(parameter, capture)))
        && ParameterParser.FindMisfit(part, only.Type) is null
            ? only
            : null;

    private static IParameterSymbol[] Inferred(IMethodSymbol method, TemplatePart[] captures) =>
    [
        .. method.Parameters
            .Where(static parameter =>
                DeclaredSource.Of(parameter).Word is null && ParameterForms.Of(parameter.Type) is not null)
            .Where(parameter => !captures.Any(capture => IsNamed(parameter, capture.Text))),
    ];

    private static bool Takes(IParameterSymbol parameter, TemplatePart capture)
    {
        var source = DeclaredSource.Of(parameter);
        return source.Word is null or "Route" && source.Name.Equals(capture.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamed(IParameterSymbol parameter, string name) =>
        parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
