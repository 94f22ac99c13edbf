namespace SockRoute.Generators.Model;

/// <summary>One route: a verb and the whole template, prefix included.</summary>
internal sealed record RouteModel
{
    public required RouteVerb Verb { get; init; }

    public required string Template { get; init; }

    public required EquatableArray<SegmentModel> Segments { get; init; }

    /// <summary>The verb as it stands in a request line.</summary>
    public string Method => Verb.ToString().ToUpperInvariant();

    public string Display => $"{Method} {Template}";

    public int Captures => Segments.Sum(static segment => segment.Captures);

    public IEnumerable<PatternModel> Patterns => PatternModel.Of(Segments);
}
