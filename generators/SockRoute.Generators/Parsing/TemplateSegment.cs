using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>A segment of a route template with its place, for messages.</summary>
internal sealed class TemplateSegment
{
    public required SegmentKind Kind { get; init; }

    /// <summary>The text of a literal; the name of a parameter.</summary>
    public required string Text { get; init; }

    /// <summary>The attribute whose template or prefix it stands in.</summary>
    public required AttributeData Attribute { get; init; }

    /// <summary>Where the text stands in there.</summary>
    public required int Start { get; init; }

    public required bool IsInPrefix { get; init; }

    public string? Constraint { get; init; }

    public int ConstraintStart { get; init; }

    public Place Place => Place.Of(Attribute, Start, Text.Length);

    /// <summary>The constraint, or the name where there is none.</summary>
    public Place PlaceOfConstraint =>
        Constraint is null ? Place : Place.Of(Attribute, ConstraintStart, Constraint.Length);

    public bool IsParameter => Kind != SegmentKind.Literal;

    public SegmentModel ToModel() => new() { Kind = Kind, Text = Text };
}
