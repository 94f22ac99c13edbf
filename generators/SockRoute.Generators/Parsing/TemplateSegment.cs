using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>A segment of a route template with its place, for messages.</summary>
internal sealed class TemplateSegment
{
    public required SegmentKind Kind { get; init; }

    /// <summary>The text of a literal; the name of a parameter.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text stands in the template or prefix.</summary>
    public required int Start { get; init; }

    public required bool IsInPrefix { get; init; }

    public string? Constraint { get; init; }

    public int ConstraintStart { get; init; }

    public bool IsParameter => Kind != SegmentKind.Literal;

    public SegmentModel ToModel() => new() { Kind = Kind, Text = Text };
}
