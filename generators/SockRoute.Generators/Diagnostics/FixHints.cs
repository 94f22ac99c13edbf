namespace SockRoute.Generators.Diagnostics;

/// <summary>What a diagnostic tells its code fixes besides its places: the keys of its properties.</summary>
internal static class FixHints
{
    /// <summary>What to write in place of the marked text.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The name of a parameter that is missing.</summary>
    public const string Name = nameof(Name);

    /// <summary>The type that a parameter would best have.</summary>
    public const string Type = nameof(Type);

    /// <summary>The constraint that a type would best have.</summary>
    public const string Constraint = nameof(Constraint);

    /// <summary>Present when template and parameter both have a default.</summary>
    public const string IsSecondDefault = nameof(IsSecondDefault);

    /// <summary>The attribute with the source that a parameter would best have.</summary>
    public const string Source = nameof(Source);

    /// <summary>Where the route attribute starts in the file of the diagnostic.</summary>
    public const string Attribute = nameof(Attribute);
}
