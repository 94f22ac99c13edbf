namespace SockRoute.Generators.Model;

/// <summary>
/// A type for which a class is generated that writes its values as JSON: an object, or an enum by name.
/// </summary>
internal sealed record JsonTypeModel
{
    /// <summary>The type with its namespace, as its author knows it.</summary>
    public required string FullName { get; init; }

    /// <summary>The generated class. Others call it by this name, so it depends on nothing but the type.</summary>
    public required string ClassName { get; init; }

    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    public required bool CanBeNull { get; init; }

    /// <summary>Whether there always is a member that is no object, array or null.</summary>
    public required bool HasValues { get; init; }

    public required EquatableArray<JsonMemberModel> Members { get; init; }

    /// <summary>Null for an object.</summary>
    public required JsonEnumModel? Enum { get; init; }

    /// <summary>The expression that reads the members of its [JsonExtensionData] of <c>value</c>; null without any.</summary>
    public string? Extension { get; init; }

    /// <summary>What is written first, where the type stands for another one that it derives from.</summary>
    public JsonDiscriminatorModel? Discriminator { get; init; }

    /// <summary>The types that may stand for it; null where only it does.</summary>
    public JsonCasesModel? Cases { get; init; }

    /// <summary>The converter of the user's that does it all.</summary>
    public string? Converter { get; init; }

    /// <summary>The context of the user's that does it all.</summary>
    public string? Context { get; init; }
}

/// <summary>A member of an object.</summary>
internal sealed record JsonMemberModel
{
    /// <summary>The name in JSON.</summary>
    public required string Name { get; init; }

    /// <summary>The expression that reads it of <c>value</c>.</summary>
    public required string Access { get; init; }

    /// <summary>The variable that holds its value where there is a condition.</summary>
    public required string Local { get; init; }

    public required JsonCondition Condition { get; init; }

    public required JsonValueModel Value { get; init; }
}

/// <summary>When a member is written.</summary>
internal enum JsonCondition
{
    Always,
    NotNull,
    NotDefault,
}

/// <summary>The names of an enum's members.</summary>
internal sealed record JsonEnumModel
{
    /// <summary>The number that stands for a value without a name.</summary>
    public required string Underlying { get; init; }

    public required EquatableArray<JsonNameModel> Names { get; init; }

    /// <summary>The members by their bits, those with more of them first; empty without [Flags].</summary>
    public EquatableArray<JsonFlagModel> Flags { get; init; } = new([]);
}

/// <summary>A member of an enum with [Flags].</summary>
internal sealed record JsonFlagModel(ulong Bits, string Name);

/// <summary>The name of an enum's member in JSON.</summary>
internal sealed record JsonNameModel(string Identifier, string Name);
