namespace SockRoute.Generators.Model;

/// <summary>What the tag of a function passes to it.</summary>
internal sealed record TemplateArgument
{
    /// <summary>What stands before the equals sign; empty for an argument that its place tells.</summary>
    public required string Name { get; init; }

    public required TemplateArgumentKind Kind { get; init; }

    /// <summary>The word or the number as it is written, the text without its quotes.</summary>
    public required string Text { get; init; }

    /// <summary>Where the name stands; null without one.</summary>
    public required TemplatePlace? NamePlace { get; init; }

    /// <summary>Where the value stands, quotes included.</summary>
    public required TemplatePlace Place { get; init; }
}

/// <summary>What an argument is.</summary>
internal enum TemplateArgumentKind
{
    Word,
    Integer,
    Text,
}
