using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>A segment of a route template with its place, for messages.</summary>
internal sealed class TemplateSegment
{
    public required IReadOnlyList<TemplatePart> Parts { get; init; }

    public bool IsOptional => Parts[0].IsOptional;

    /// <summary>Whether it stands in this template, and not in the prefix before it.</summary>
    public bool StandsIn(AttributeData attribute) => Parts[0].Attribute == attribute;

    public SegmentModel ToModel() =>
        new() { Parts = new(Parts.Select(static part => part.ToModel())), IsOptional = IsOptional };
}

/// <summary>A piece of a segment: text, a parameter or a catch-all.</summary>
internal sealed class TemplatePart
{
    public required PartKind Kind { get; init; }

    /// <summary>The text of a literal; the name of a parameter.</summary>
    public required string Text { get; init; }

    /// <summary>The attribute whose template or prefix it stands in.</summary>
    public required AttributeData Attribute { get; init; }

    /// <summary>Where the text stands in there.</summary>
    public required int Start { get; init; }

    public required bool IsInPrefix { get; init; }

    /// <summary>What stands between the braces; null for a literal.</summary>
    public ParameterText? Written { get; init; }

    public IReadOnlyList<ConstraintModel> Constraints { get; init; } = [];

    public bool IsParameter => Kind != PartKind.Literal;

    /// <summary>Whether the path may end before it.</summary>
    public bool IsOptional => Written is { IsOptional: true } or { Default: not null };

    public Place Place => Place.Of(Attribute, Start, Text.Length);

    /// <summary>The constraints, or the name where there are none.</summary>
    public Place PlaceOfConstraints => Written is { Constraints: [var first, .., var last] }
        ? PlaceOf(first.Start, last.Start + last.Text.Length - first.Start)
        : Written is { Constraints: [var only] } ? PlaceOf(only.Start, only.Text.Length)
        : Place;

    /// <summary>The default, or the name where there is none.</summary>
    public Place PlaceOfDefault => Written is { Default: { Length: > 0 } text } ? PlaceOf(Written.DefaultStart, text.Length) : Place;

    public PartModel ToModel() => new() { Kind = Kind, Text = Text, Constraints = new(Constraints) };

    private Place PlaceOf(int startInBraces, int length) =>
        Place.Of(Attribute, Start - Written!.NameStart + startInBraces, length);
}
