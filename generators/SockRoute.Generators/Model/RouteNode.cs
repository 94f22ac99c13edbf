namespace SockRoute.Generators.Model;

/// <summary>
/// A node of the decision tree: what the path looks like up to here, the routes that end here, and what may follow.
/// </summary>
internal sealed class RouteNode(string name, string pattern, int captures, SegmentModel? segment)
{
    /// <summary>The node's path in PascalCase; unique in its tree.</summary>
    public string Name { get; } = name;

    /// <summary>The node's path as a template without names.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>How many parameters the path has up to here.</summary>
    public int Captures { get; } = captures;

    /// <summary>The segment that leads here; null for the root.</summary>
    public SegmentModel? Segment { get; } = segment;

    /// <summary>Whether the path may go on in any way: what is behind a catch-all.</summary>
    public bool IsRest => Segment is { IsCatchAll: true };

    /// <summary>The routes that end here.</summary>
    public SortedDictionary<RouteVerb, RouteEnd> Routes { get; } = [];

    public SortedDictionary<string, RouteNode> Literals { get; } = new(StringComparer.Ordinal);

    /// <summary>What follows by a segment with parameters, in the order in which it is tried.</summary>
    public SortedDictionary<int, RouteNode> Parameters { get; } = [];

    /// <summary>What follows by a catch-all, that which takes less first.</summary>
    public SortedDictionary<PartKind, RouteNode> Rests { get; } = new(Comparer<PartKind>.Create(static (x, y) => y - x));

    /// <summary>The catch-all that also takes a path that ends here.</summary>
    public RouteNode? RestOrEnd => Rests.TryGetValue(PartKind.CatchAll, out var rest) ? rest : null;

    /// <summary>Whether nothing may follow.</summary>
    public bool IsLeaf => !HasSegments && Rests.Count == 0;

    /// <summary>Whether a route takes a path that ends here.</summary>
    public bool MayEnd => Routes.Count > 0 || RestOrEnd is not null;

    public bool HasSegments => Literals.Count > 0 || Parameters.Count > 0;

    /// <summary>This node and all below it, in the order in which they are tried.</summary>
    public IEnumerable<RouteNode> Nodes => new[] { this }.Concat(Children.SelectMany(static child => child.Nodes));

    private IEnumerable<RouteNode> Children => Literals.Values.Concat(Parameters.Values).Concat(Rests.Values);

    private string Prefix => Segment is null ? "" : Name;

    /// <summary>The tree of the routes of a project.</summary>
    public static RouteNode Build(DispatcherModel model)
    {
        var places = model.Places.ToDictionary(
            static place => place.Key, static place => place.Place, StringComparer.Ordinal);
        var names = new UniqueNames(StringComparer.Ordinal);
        var root = new RouteNode(names.Take("Root"), "/", 0, null);
        foreach (var end in model.Ends)
        {
            var node = end.Pattern.Segments.Aggregate(root, (parent, next) => parent.Child(next, places, names));
            node = end.Pattern.Rest is { } rest ? node.Child(rest, places, names) : node;
            node.Routes.Add(model.Routes[end.Route].Route.Verb, end);
        }

        return root;
    }

    private RouteNode Child(SegmentModel next, Dictionary<string, int> places, UniqueNames names) =>
        next.Literal is { } text ? Child(Literals, text, next, names)
        : next.IsCatchAll ? Child(Rests, next.Parts[0].Kind, next, names)
        : Child(Parameters, places[next.Key], next, names);

    private RouteNode Child<TKey>(
        SortedDictionary<TKey, RouteNode> children, TKey key, SegmentModel next, UniqueNames names)
    {
        if (!children.TryGetValue(key, out var child))
        {
            child = new(names.Take(Prefix + Pascal(next.Label)), Below(next.Label), Captures + next.Captures, next);
            children.Add(key, child);
        }

        return child;
    }

    private string Below(string text) => Pattern == "/" ? "/" + text : Pattern + "/" + text;

    private static string Pascal(string text)
    {
        var words = new string([.. text.Select(static c => char.IsLetterOrDigit(c) && c < 128 ? c : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1));
        var name = string.Concat(words);
        return name.Length > 0 ? name : text.Length > 0 ? "Text" : "Slash";
    }
}
