namespace SockRoute.Generators.Model;

/// <summary>One thing that rendering does.</summary>
internal sealed record TemplateStep
{
    public required TemplateStepKind Kind { get; init; }

    /// <summary>The text, the expression, or the method that is called.</summary>
    public required string Text { get; init; }

    /// <summary>The format of a value, or the indentation of a call.</summary>
    public string Format { get; init; } = "";

    public bool IsEscaped { get; init; }

    /// <summary>
    /// The variable for what the section shows, or for the indentation that does not hold for what is called.
    /// </summary>
    public string Local { get; init; } = "";

    /// <summary>The variable for the list.</summary>
    public string List { get; init; } = "";

    /// <summary>The variable that counts.</summary>
    public string Index { get; init; } = "";

    /// <summary>The property that tells how many items a list has; none where it has no such property.</summary>
    public string Count { get; init; } = "";

    /// <summary>The arguments of a call.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The file in which the tag stands.</summary>
    public string Path { get; init; } = "";

    public TemplatePlace? Place { get; init; }

    public EquatableArray<TemplateStep> Steps { get; init; }
}

/// <summary>What a step does.</summary>
internal enum TemplateStepKind
{
    Text,
    Indentation,
    TextValue,
    BoolValue,
    EnumValue,
    FormattableValue,
    IfTrue,
    IfMaybeTrue,
    IfFalse,
    IfMaybeFalse,
    IfText,
    IfNoText,
    IfPresent,
    IfAbsent,
    With,
    Each,
    EachOfMaybe,
    EachByIndex,
    IfEmpty,
    Call,
}
