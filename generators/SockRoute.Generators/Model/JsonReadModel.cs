namespace SockRoute.Generators.Model;

/// <summary>How a value of one type is read from JSON.</summary>
internal sealed record JsonReadModel
{
    public required JsonReadShape Shape { get; init; }

    /// <summary>
    /// The method of the runtime, without its type arguments; the generated class for what is read by one; empty for a
    /// value that may be null.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The type as generated code writes it, without the <c>?</c> of a reference.</summary>
    public required string Type { get; init; }

    /// <summary>The value that may be null, the item of a list, the key and the value of a dictionary.</summary>
    public EquatableArray<JsonReadModel> Parts { get; init; } = new([]);
}

/// <summary>What differs between values, as far as the code that reads them does.</summary>
internal enum JsonReadShape
{
    Simple,
    EnumNumber,
    Read,
    ReadName,
    Nullable,

    /// <summary>A list or dictionary whose type follows from its items.</summary>
    Collection,

    /// <summary>A list or dictionary of a type that has to be told, with the types of its items.</summary>
    OwnCollection,
}
