using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds the links of one class that the compiler could not tell apart. Where their routes are in each other's way,
/// that is the mistake.
/// </summary>
internal static class LinkClashes
{
    public static IEnumerable<Problem> Find(INamedTypeSymbol type, Compilation compilation)
    {
        var uses = type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(HandlerParser.IsCandidate)
            .SelectMany(static method => RouteAttributes.Of(method).Select(use => (Method: method, Use: use)))
            .ToArray();
        var names = new UniqueNames(
            StringComparer.Ordinal, [.. uses.Select(static pair => NameOf(pair.Method, pair.Use))]);
        return uses
            .GroupBy(static pair => NameOf(pair.Method, pair.Use), StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(group => group.Select(pair => Link(pair.Method, pair.Use, compilation)).OfType<Named>())
            .SelectMany(links => Find([.. links], names))
            .ToArray();
    }

    // The order is the generator's, so that links are merged as they are there.
    private static IEnumerable<Problem> Find(Named[] links, UniqueNames names) =>
        LinkGrouping
            .Merge(links
                .OrderBy(static link => link.Model.Template, StringComparer.Ordinal)
                .ThenBy(static link => link.Use.Verb)
                .ThenBy(static link => link.Model.Routes[0].Display, StringComparer.Ordinal)
                .Select(static link => link.Model))
            .GroupBy(static link => link.Signature, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .SelectMany(group => Clashes(links, [.. group], names));

    // The first in the order of files and lines keeps the name.
    private static IEnumerable<Problem> Clashes(Named[] links, LinkModel[] merged, UniqueNames names)
    {
        var ordered = links
            .Select(link => (Link: link, Merged: Array.FindIndex(merged, model => IsPartOf(link.Model, model))))
            .Where(static pair => pair.Merged >= 0)
            .OrderBy(static pair => pair.Link.Place.ToLocation().SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Link.Place.ToLocation().SourceSpan.Start)
            .ToArray();
        var first = ordered[0];
        return ordered
            .Where(pair => pair.Merged != first.Merged && !RouteRelations.Conflict(pair.Link.Route, first.Link.Route))
            .Select(pair => Problem(pair.Link, first.Link, names.Take(pair.Link.Model.Name)));
    }

    private static Problem Problem(Named link, Named first, string free) => new(
        LinkDescriptors.LinkClash,
        link.PlaceOfName,
        link.Model.Name,
        first.Display,
        first.Place.FileAndLine,
        link.Display,
        free)
    {
        Other = first.Place,
    };

    private static bool IsPartOf(LinkModel link, LinkModel merged) =>
        merged.Template == link.Template && merged.Routes.Contains(link.Routes[0]);

    private static Named? Link(IMethodSymbol method, RouteUse use, Compilation compilation) =>
        RouteParser.Parse(method, use, compilation)?.Handler is { Link: { } model, Route: var route }
            ? new(use, model, route)
            : null;

    private static string NameOf(IMethodSymbol method, RouteUse use) => use.Name ?? method.Name;

    private sealed class Named(RouteUse use, LinkModel model, RouteModel route)
    {
        public RouteUse Use { get; } = use;

        public LinkModel Model { get; } = model;

        public RouteModel Route { get; } = route;

        public Place Place => Place.Of(Use.Attribute, 0, Use.Template.Length);

        public Place PlaceOfName =>
            Use.Name is null ? Place : Place.OfArgument(Use.Attribute, RouteAttributes.LinkNameArgument);

        public string Display => $"{Model.Routes[0].Method} {Model.Template}";
    }
}
