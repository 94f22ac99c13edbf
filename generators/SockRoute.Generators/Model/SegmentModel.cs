namespace SockRoute.Generators.Model;

/// <summary>One piece of a route template between two slashes.</summary>
internal sealed record SegmentModel
{
    public required SegmentKind Kind { get; init; }

    /// <summary>The text of a literal; the name of a parameter.</summary>
    public required string Text { get; init; }
}

/// <summary>What a segment of a template matches, in the order in which the decision tree tries them.</summary>
internal enum SegmentKind
{
    Literal,
    Int,
    Any,
    CatchAll,
}
