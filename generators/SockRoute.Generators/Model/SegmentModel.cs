namespace SockRoute.Generators.Model;

/// <summary>One piece of a route template between two slashes: text, a parameter, several of them, or a catch-all.</summary>
internal sealed record SegmentModel
{
    public required EquatableArray<PartModel> Parts { get; init; }

    /// <summary>Whether the path may end before this segment.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>The text of a segment without parameters; null for any other.</summary>
    public string? Literal => Parts.Count == 1 && Parts[0].Kind == PartKind.Literal ? Parts[0].Text : null;

    public bool IsCatchAll => Parts[0].Kind is PartKind.CatchAll or PartKind.CatchAllNotEmpty;

    public int Captures => Parts.Count(static part => part.Kind != PartKind.Literal);

    /// <summary>The segment without names: what it matches, in the words of the template.</summary>
    public string Key => string.Concat(Parts.Select(static part => part.Key));

    /// <summary>The same as a reader wants it: an enum is its name.</summary>
    public string Label => string.Concat(Parts.Select(static part => part.Label));

    public static SegmentModel OfText(string text) => new()
    {
        Parts = new([new PartModel { Kind = PartKind.Literal, Text = text, Constraints = default }]),
        IsOptional = false,
    };
}

/// <summary>A piece of a segment.</summary>
internal sealed record PartModel
{
    public required PartKind Kind { get; init; }

    /// <summary>The text of a literal; the name of a parameter.</summary>
    public required string Text { get; init; }

    public required EquatableArray<ConstraintModel> Constraints { get; init; }

    public string Key => Describe(static constraint => constraint.Key);

    public string Label => Describe(static constraint => constraint.Label);

    private string Describe(Func<ConstraintModel, string> constraint) => Kind switch
    {
        PartKind.Literal => Text,
        PartKind.CatchAll => "{*rest}",
        PartKind.CatchAllNotEmpty => "{+rest}",
        _ when Constraints.Count == 0 => "{any}",
        _ => $"{{{string.Join(":", Constraints.Select(constraint))}}}",
    };
}

/// <summary>What a piece of a segment matches.</summary>
internal enum PartKind
{
    Literal,
    Parameter,
    CatchAll,
    CatchAllNotEmpty,
}
