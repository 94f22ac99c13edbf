namespace SockRoute.Generators.Model;

/// <summary>A parameter of a link.</summary>
internal sealed record LinkParameterModel
{
    /// <summary>The name of the handler's parameter, without escapes.</summary>
    public required string Name { get; init; }

    /// <summary>The type of one value without its nullability, as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it is any number of values of the query, each of which is written.</summary>
    public required bool IsList { get; init; }

    public required LinkForm Form { get; init; }

    /// <summary>Whether the type is a class, so that its null is no value of its own.</summary>
    public required bool IsReference { get; init; }

    /// <summary>The format in which a value is read back; empty for the type's own.</summary>
    public required string Format { get; init; }

    public required bool IsOptional { get; init; }

    /// <summary>The name in the query, escaped; null for a parameter of the path.</summary>
    public required string? QueryName { get; init; }

    /// <summary>
    /// What an optional part of the path has when only what follows is given; null when nothing is left to write.
    /// </summary>
    public required string? Default { get; init; }

    public required EnumModel? Enum { get; init; }

    /// <summary>The type as overloads are told apart by it.</summary>
    public string SignatureType => IsOptional && !IsList && !IsReference ? Type + "?" : PassedType;

    /// <summary>The type of what is passed, without its nullability.</summary>
    public string PassedType => IsList ? $"global::System.Collections.Generic.IEnumerable<{Type}>" : Type;
}

/// <summary>How a parameter of a link is written.</summary>
internal enum LinkForm
{
    Text,
    Value,
    Character,
    Bool,
    Enum,

    /// <summary>A value of a type of the user's, by its text.</summary>
    Parsed,
}
