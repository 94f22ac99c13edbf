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
}

/// <summary>The name of an enum's member in JSON.</summary>
internal sealed record JsonNameModel(string Identifier, string Name);
