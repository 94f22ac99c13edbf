namespace SockRoute.Generators.Model;

/// <summary>A piece of a template as it is written: text, or a tag with what stands between it and its end.</summary>
internal sealed record TemplateNode
{
    public required TemplateNodeKind Kind { get; init; }

    /// <summary>The text, the name in the tag, or that of the function.</summary>
    public required string Text { get; init; }

    /// <summary>What follows the colon in the tag of a value.</summary>
    public string Format { get; init; } = "";

    /// <summary>What is passed to a function.</summary>
    public EquatableArray<TemplateArgument> Arguments { get; init; }

    public bool IsEscaped { get; init; }

    /// <summary>Whether text begins a line, so that an indentation stands before it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Whether a tag has lines for itself, which are then not part of the output.</summary>
    public bool IsStandalone { get; init; }

    /// <summary>The blanks in front of a tag that is the first on its line.</summary>
    public string Indentation { get; init; } = "";

    /// <summary>Where the name stands; all that is in the tag of a function.</summary>
    public TemplatePlace? Place { get; init; }

    public EquatableArray<TemplateNode> Children { get; init; }
}

/// <summary>What a piece of a template is.</summary>
internal enum TemplateNodeKind
{
    Text,
    Value,
    Function,
    Section,
    Inverted,
    Partial,
    Parent,
    Block,
}
