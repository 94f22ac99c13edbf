namespace SockRoute.Generators.Model;

/// <summary>
/// The paths of one length that a route takes. A route without optional parameters is one pattern; each optional
/// parameter adds one.
/// </summary>
internal sealed record PatternModel
{
    // What is behind the slash of "/" is a segment too.
    private static readonly SegmentModel EmptySegment = SegmentModel.OfText("");

    /// <summary>The segments, without a catch-all.</summary>
    public required EquatableArray<SegmentModel> Segments { get; init; }

    /// <summary>The catch-all at the end.</summary>
    public required SegmentModel? Rest { get; init; }

    /// <summary>How many parameters of the template stand in it.</summary>
    public int Captures => Segments.Sum(static segment => segment.Captures) + (Rest is null ? 0 : 1);

    /// <summary>The patterns of a template, the longest last.</summary>
    public static IEnumerable<PatternModel> Of(IReadOnlyList<SegmentModel> segments)
    {
        if (segments[segments.Count - 1] is { IsCatchAll: true } rest)
        {
            return [new() { Segments = new(segments.Take(segments.Count - 1)), Rest = rest }];
        }

        var required = segments.TakeWhile(static segment => !segment.IsOptional).Count();
        return Enumerable.Range(required, segments.Count - required + 1)
            .Select(length => length == 0 ? [EmptySegment] : segments.Take(length))
            .Select(static taken => new PatternModel { Segments = new(taken), Rest = null });
    }
}
