namespace SockRoute.Generators.Model;

/// <summary>
/// A node of the decision tree: what the path looks like up to here, the routes that end here, and what may follow.
/// </summary>
internal sealed class RouteNode(string name, string pattern, int captures, bool isRest = false)
{
    /// <summary>The node's path in PascalCase; unique in its tree.</summary>
    public string Name { get; } = name;

    /// <summary>The node's path as a template without names.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>How many parameters the path has up to here.</summary>
    public int Captures { get; } = captures;

    /// <summary>Whether the path may go on in any way: what is behind the catch-all.</summary>
    public bool IsRest { get; } = isRest;

    /// <summary>The numbers of the routes that end here.</summary>
    public SortedDictionary<RouteVerb, int> Routes { get; } = [];

    public SortedDictionary<string, RouteNode> Literals { get; } = new(StringComparer.Ordinal);

    public RouteNode? Int { get; private set; }

    public RouteNode? Any { get; private set; }

    public RouteNode? CatchAll { get; private set; }

    public bool HasSegments => Literals.Count > 0 || Int is not null || Any is not null;

    /// <summary>This node and all below it, in the order in which they are tried.</summary>
    public IEnumerable<RouteNode> Nodes => new[] { this }.Concat(Children.SelectMany(static child => child.Nodes));

    private IEnumerable<RouteNode> Children =>
        Literals.Values.Concat(new[] { Int, Any, CatchAll }.OfType<RouteNode>());

    /// <summary>The tree of these routes; a route's number is its index.</summary>
    public static RouteNode Build(IEnumerable<RouteModel> routes)
    {
        var names = new UniqueNames(StringComparer.Ordinal);
        var root = new RouteNode(names.Take("Root"), "/", 0);
        var number = 0;
        foreach (var route in routes)
        {
            var node = route.Segments.Aggregate(root, (parent, segment) => parent.Child(segment, names));
            if (!node.Routes.ContainsKey(route.Verb))
            {
                node.Routes.Add(route.Verb, number);
            }

            number++;
        }

        return root;
    }

    private RouteNode Child(SegmentModel segment, UniqueNames names) => segment.Kind switch
    {
        SegmentKind.Int => Int ??= Parameter("Int", "{int}", names),
        SegmentKind.Any => Any ??= Parameter("Any", "{any}", names),
        SegmentKind.CatchAll => CatchAll ??= Parameter("Rest", "{*rest}", names, isRest: true),
        _ when Literals.TryGetValue(segment.Text, out var child) => child,
        _ => Literals[segment.Text] = Literal(segment.Text, names),
    };

    private RouteNode Parameter(string word, string text, UniqueNames names, bool isRest = false) =>
        new(names.Take(Prefix + word), Below(text), Captures + 1, isRest);

    private RouteNode Literal(string text, UniqueNames names) =>
        new(names.Take(Prefix + Pascal(text)), Below(text), Captures);

    private string Prefix => Pattern == "/" && Name == "Root" ? "" : Name;

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
