using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>
/// Puts the model of one hub together. A mistake anywhere means that there is no hub; the analyzer, which calls the same
/// parsers, says why.
/// </summary>
internal static class HubParser
{
    /// <param name="type">The class.</param>
    /// <param name="attribute">Its <c>[Hub]</c>.</param>
    /// <param name="compilation">What it stands in.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static HubModel? Parse(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, List<Problem> problems)
    {
        var route = ParseRoute(attribute, compilation, problems);
        var instance = HubClass.Parse(type, problems);
        var methods = HubMethods.Parse(type, compilation, problems);
        return route is null || instance is null || problems.Any(static problem => problem.IsError) ? null : new()
        {
            Class = instance,
            Route = route,
            Name = NameOf(type),
            Options = HubAttributes.OptionsOf(attribute),
            Methods = new(methods),
        };
    }

    /// <summary>The route of a hub's path; null where it has a mistake.</summary>
    public static RouteModel? ParseRoute(AttributeData attribute, Compilation compilation, List<Problem> problems)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive, Value: var value }])
        {
            return null;
        }

        var path = value as string ?? "";
        if (FindMistake(path) is var (start, length, fault, advice))
        {
            var shown = value is null ? "null" : $"'{path}'";
            problems.Add(new(HubDescriptors.Path, Place.Of(attribute, 0, start, length), shown, fault, advice));
            return null;
        }

        var context = new SourceContext(compilation, null);
        return TemplateParser.Parse(path, attribute, [], isPrefix: false, context, problems) is { } segments
            ? new()
            {
                Verb = RouteVerb.Get,
                Template = path,
                Segments = new(segments.Select(static segment => segment.ToModel())),
            }
            : null;
    }

    /// <summary>What route tables call the hub.</summary>
    public static HandlerName NameOf(INamedTypeSymbol type) => new()
    {
        Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } home ? home.ToDisplayString() : "",
        Short = CodeText.Name(type) + HandlerName.HubSuffix,
    };

    private static (int Start, int Length, string Fault, string Advice)? FindMistake(string path)
    {
        var brace = path.IndexOfAny(['{', '}']);
        return brace >= 0 ? (brace, 1, "has a parameter", "a hub has one path, so let its messages say what varies")
            : !path.StartsWith("/", StringComparison.Ordinal) ? (0, 0, "has no slash in front", $"write '/{path}'")
            : null;
    }
}
