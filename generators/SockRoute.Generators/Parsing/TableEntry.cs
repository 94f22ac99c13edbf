using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>A route in the table of all routes.</summary>
internal abstract class TableEntry(int number, RouteModel route, HandlerName handler, string fold)
{
    /// <summary>Mounted routes come first, then the order is that of files and of lines.</summary>
    public int Number { get; } = number;

    public RouteModel Route { get; } = route;

    public HandlerName Handler { get; } = handler;

    /// <summary>The route without what people do not see: the case of letters, a slash at the end.</summary>
    public string Fold { get; } = fold;

    public string Display => Route.Display;

    public abstract Place Place { get; }

    /// <summary>Where it stands, in words: the output of a build shows no additional location.</summary>
    public abstract string Where { get; }

    public static string FoldOf(RouteModel route) =>
        $"{route.Verb} {string.Join("/", route.Segments.Select(FoldOf))}".TrimEnd('/');

    private static string FoldOf(SegmentModel segment) => string.Concat(segment.Parts.Select(static part =>
        part.Kind == PartKind.Literal ? part.Text.ToLowerInvariant() : part.Key)) + (segment.IsOptional ? "?" : "");
}

/// <summary>A route of this project.</summary>
internal sealed class OwnEntry(int number, SyntaxTree tree, SourceRoute source)
    : TableEntry(number, source.Route, source.Name, source.Fold)
{
    public (SyntaxTree, int) Start => (tree, source.Attribute.Start);

    public override Place Place => Place.Of(tree, source.Attribute, source.TemplateLength);

    public override string Where => Place.FileAndLine;
}

/// <summary>A route of a mounted project; its place is the mount.</summary>
internal sealed class MountedEntry(int number, Mount mount, MountModel model, MountedRoute route)
    : TableEntry(number, route.Route, route.Handler, FoldOf(route.Route))
{
    public override Place Place => mount.Place;

    public override string Where => $"{model.Library}, which is mounted at '{model.PrefixText}' in {Place.FileAndLine}";
}
