namespace SockRoute.Generators.Model;

/// <summary>How a value of one type is written as JSON.</summary>
internal sealed record JsonValueModel
{
    public required JsonShape Shape { get; init; }

    /// <summary>
    /// The method of the runtime for a simple value, the underlying type of an enum, the generated class for what is
    /// written by one; empty for all else.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Whether a member with this value is written by one call, name and value.</summary>
    public bool TakesName { get; init; }

    /// <summary>The value that may be null, the item of a list, the key and the value of a dictionary.</summary>
    public EquatableArray<JsonValueModel> Parts { get; init; } = new([]);
}

/// <summary>What differs between values, as far as the code that writes them does.</summary>
internal enum JsonShape
{
    Simple,
    EnumNumber,
    Written,
    Nullable,
    Array,
    Dictionary,
}
