namespace SockRoute.Generators.Model;

/// <summary>One constraint of a route parameter.</summary>
internal sealed record ConstraintModel
{
    public required ConstraintKind Kind { get; init; }

    /// <summary>The name alone; for an enum that of its type.</summary>
    public required string Name { get; init; }

    /// <summary>The constraint as templates write it, without blanks.</summary>
    public required string Text { get; init; }

    /// <summary>The lower bound of a range or of a length.</summary>
    public long Min { get; init; } = long.MinValue;

    /// <summary>The upper bound of a range or of a length.</summary>
    public long Max { get; init; } = long.MaxValue;

    /// <summary>The names that an enum takes.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>The method of the user's, as generated code calls it; empty for any other constraint.</summary>
    public string Method { get; init; } = "";

    /// <summary>
    /// Which method of a mounted project it is: two projects may give one name to different methods. Empty for this one's.
    /// </summary>
    public string Origin { get; init; } = "";

    /// <summary>The constraint as a reader wants it: an enum is its name.</summary>
    public string Label => Kind == ConstraintKind.Enum ? Name : Text;

    /// <summary>What it takes, in words: an enum is its members.</summary>
    public string Key => Kind == ConstraintKind.Enum ? $"enum({string.Join(",", Members)})"
        : Origin.Length > 0 ? $"{Text}@{Origin}"
        : Text;
}

/// <summary>The constraints that the framework knows, and those of the application.</summary>
internal enum ConstraintKind
{
    Int,
    Long,
    Double,
    Decimal,
    Bool,
    Guid,
    Date,
    DateTime,
    Alpha,
    Slug,
    Length,
    Range,
    Enum,
    User,
}
