using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>
/// Finds the routes that may share a path with another one without a look at all of them: a tree by segments.
/// </summary>
internal sealed class RouteIndex
{
    private readonly Node _root = new();

    public void Add(RouteModel route, int number)
    {
        foreach (var pattern in route.Patterns)
        {
            var node = _root;
            foreach (var segment in pattern.Segments)
            {
                if (!node.Children.TryGetValue(segment.Key, out var child))
                {
                    child = new() { Segment = segment };
                    node.Children.Add(segment.Key, child);
                    (segment.Literal is null ? node.Open : node.Texts).Add(child);
                }

                node = child;
            }

            (pattern.Rest is null ? node.Ends : node.Rests).Add(number);
        }
    }

    /// <summary>The numbers of the routes, each once and in their order.</summary>
    public IEnumerable<int> Candidates(RouteModel route)
    {
        var found = new SortedSet<int>();
        foreach (var pattern in route.Patterns)
        {
            Collect(_root, pattern, 0, found);
        }

        return found;
    }

    private static void Collect(Node node, PatternModel pattern, int depth, SortedSet<int> found)
    {
        found.UnionWith(node.Rests);
        if (depth < pattern.Segments.Count)
        {
            foreach (var child in Following(node, pattern.Segments[depth]))
            {
                Collect(child, pattern, depth + 1, found);
            }
        }
        else if (pattern.Rest is null)
        {
            found.UnionWith(node.Ends);
        }
        else
        {
            CollectAll(node, found);
        }
    }

    private static IEnumerable<Node> Following(Node node, SegmentModel segment)
    {
        var texts = segment.Literal is null ? node.Texts
            : node.Children.TryGetValue(segment.Key, out var child) ? [child]
            : [];
        return texts.Concat(node.Open).Where(next => SegmentRelations.Of(segment, next.Segment!) != Relation.Apart);
    }

    private static void CollectAll(Node node, SortedSet<int> found)
    {
        found.UnionWith(node.Ends);
        found.UnionWith(node.Rests);
        foreach (var child in node.Children.Values)
        {
            CollectAll(child, found);
        }
    }

    private sealed class Node
    {
        public SegmentModel? Segment { get; init; }

        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        /// <summary>The children with text only.</summary>
        public List<Node> Texts { get; } = [];

        /// <summary>The children with parameters.</summary>
        public List<Node> Open { get; } = [];

        /// <summary>The routes that end here.</summary>
        public List<int> Ends { get; } = [];

        /// <summary>The routes with a catch-all here.</summary>
        public List<int> Rests { get; } = [];
    }
}
