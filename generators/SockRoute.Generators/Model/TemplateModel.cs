namespace SockRoute.Generators.Model;

/// <summary>A type with the template that it is bound to, as steps.</summary>
internal sealed record TemplateModel
{
    public required string HintName { get; init; }

    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The heads of the declarations around the type and its own, outermost first.</summary>
    public required EquatableArray<string> Declarations { get; init; }

    /// <summary>The template's path in the folder of templates.</summary>
    public required string Template { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Whether a base class has a template too, whose rendering this one hides.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>
    /// Whether text is written as strings, as in a build for debugging. Hot reload exchanges those as often as the
    /// template is edited; bytes in the image of the assembly only once.
    /// </summary>
    public required bool HasStrings { get; init; }

    public required EquatableArray<TemplateStep> Steps { get; init; }

    /// <summary>The partials that include themselves.</summary>
    public required EquatableArray<TemplateMethod> Methods { get; init; }

    /// <summary>The links that it writes.</summary>
    public required EquatableArray<TemplateLink> Links { get; init; }
}

/// <summary>A partial as a method of its own.</summary>
internal sealed record TemplateMethod
{
    public required string Name { get; init; }

    /// <summary>The partial's path in the folder of templates.</summary>
    public required string Template { get; init; }

    /// <summary>The contexts it is rendered in, each as type and name.</summary>
    public required EquatableArray<string> Parameters { get; init; }

    public required EquatableArray<TemplateStep> Steps { get; init; }
}

/// <summary>A method that writes a link.</summary>
internal sealed record TemplateLink
{
    public required string Name { get; init; }

    public required LinkModel Link { get; init; }

    /// <summary>What the link starts with, as an expression; empty where nothing is in front of it.</summary>
    public required string Prefix { get; init; }

    public required bool IsEscaped { get; init; }
}
