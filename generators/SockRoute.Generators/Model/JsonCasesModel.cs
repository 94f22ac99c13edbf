namespace SockRoute.Generators.Model;

/// <summary>How a value is written whose type may be one of several.</summary>
internal sealed record JsonCasesModel
{
    /// <summary>In the order in which they are asked.</summary>
    public required EquatableArray<JsonCaseModel> Cases { get; init; }

    /// <summary>The class for a value that is none of those; null where it is refused.</summary>
    public required JsonCaseModel? Other { get; init; }
}

/// <summary>One of the types.</summary>
internal sealed record JsonCaseModel
{
    /// <summary>The nested class that writes it.</summary>
    public required string ClassName { get; init; }

    /// <summary>Whether types that derive from it are others.</summary>
    public required bool IsExact { get; init; }

    public required JsonTypeModel Type { get; init; }
}

/// <summary>The member that says which type an object is.</summary>
internal sealed record JsonDiscriminatorModel(string Name, JsonDiscriminatorKind Kind, string Value);

/// <summary>What the value of a discriminator is.</summary>
internal enum JsonDiscriminatorKind
{
    Text,
    Number,
}
