namespace SockRoute.Generators.Model;

/// <summary>How a value is read whose type is told by a member.</summary>
internal sealed record JsonReadCasesModel
{
    /// <summary>The name of that member.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it may tell a type that is none of these.</summary>
    public required bool IgnoresUnknown { get; init; }

    /// <summary>The types, those that are told by a text first, and then those that are told by a number.</summary>
    public required EquatableArray<JsonReadCaseModel> Cases { get; init; }

    /// <summary>The class for a value whose type is not told; null where it is refused.</summary>
    public required JsonReadCaseModel? Own { get; init; }
}

/// <summary>One of the types.</summary>
/// <param name="ClassName">The nested class that reads it.</param>
/// <param name="Discriminator">What tells it, as an expression; empty for what is not told.</param>
/// <param name="IsText">Whether that is a text.</param>
/// <param name="Type">How it is read; null for one of which there are no objects.</param>
internal sealed record JsonReadCaseModel(string ClassName, string Discriminator, bool IsText, JsonReaderModel? Type);
