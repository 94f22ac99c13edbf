namespace SockRoute.Generators.Model;

/// <summary>A type for which code is generated that reads its values from JSON: an object, or an enum by name.</summary>
internal sealed record JsonReaderModel
{
    /// <summary>The type with its namespace, as its author knows it.</summary>
    public required string FullName { get; init; }

    /// <summary>The generated class, of which this is the part that reads.</summary>
    public required string ClassName { get; init; }

    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    public required bool CanBeNull { get; init; }

    /// <summary>Whether a member that the object does not have is a mistake.</summary>
    public required bool RefusesUnknown { get; init; }

    /// <summary>The members in the order of their numbers.</summary>
    public required EquatableArray<JsonFieldModel> Members { get; init; }

    /// <summary>What the constructor is called with: variables of members, or constants.</summary>
    public required EquatableArray<string> Arguments { get; init; }

    /// <summary>The variable for an object from which members get what they begin with; empty where none does.</summary>
    public required string InitialLocal { get; init; }

    /// <summary>Null for an object.</summary>
    public required JsonEnumReaderModel? Enum { get; init; }

    /// <summary>What takes the members that the type does not have; null without [JsonExtensionData].</summary>
    public JsonExtensionModel? Extension { get; init; }

    /// <summary>The types that may stand for it; null where only it does.</summary>
    public JsonReadCasesModel? Cases { get; init; }

    /// <summary>The member that has told that it is this type; null where it is the only one.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The converter of the user's that does it all.</summary>
    public string? Converter { get; init; }

    /// <summary>The context of the user's that does it all.</summary>
    public string? Context { get; init; }
}

/// <summary>A member that takes those which its type does not have.</summary>
/// <param name="Local">The variable that holds them.</param>
/// <param name="Type">The type of the variable as generated code writes it.</param>
/// <param name="Target">The identifier by which it is assigned to.</param>
/// <param name="IsInitialized">Whether it is set while the object is made.</param>
internal sealed record JsonExtensionModel(string Local, string Type, string Target, bool IsInitialized);

/// <summary>The names of an enum's members, and what they stand for.</summary>
internal sealed record JsonEnumReaderModel
{
    /// <summary>The type of its numbers.</summary>
    public required string Underlying { get; init; }

    /// <summary>The names in JSON, those first that may be written in other letters.</summary>
    public required EquatableArray<string> Names { get; init; }

    /// <summary>The number of names that may be written in other letters.</summary>
    public required int Loose { get; init; }

    /// <summary>The number that each name stands for.</summary>
    public required EquatableArray<string> Values { get; init; }
}

/// <summary>A member of an object, and how it gets its value.</summary>
internal sealed record JsonFieldModel
{
    /// <summary>The name in JSON.</summary>
    public required string Name { get; init; }

    public required JsonAssignment Assignment { get; init; }

    /// <summary>Whether there is no object without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The variable that holds its value.</summary>
    public string Local { get; init; } = "";

    /// <summary>The type of the variable as generated code writes it.</summary>
    public string Type { get; init; } = "";

    /// <summary>What the variable is without a value in JSON, as an expression.</summary>
    public string Initial { get; init; } = "default";

    /// <summary>The identifier by which it is assigned to.</summary>
    public string Target { get; init; } = "";

    /// <summary>The type that declares it, where another member hides it; empty otherwise.</summary>
    public string Owner { get; init; } = "";

    /// <summary>How the value is read; null for one that nothing takes.</summary>
    public JsonReadModel? Value { get; init; }
}

/// <summary>How a member gets its value.</summary>
internal enum JsonAssignment
{
    /// <summary>Not at all: it can only be got.</summary>
    None,

    /// <summary>By the constructor.</summary>
    Argument,

    /// <summary>In the initializer of the object, because the compiler wants it there.</summary>
    Required,

    /// <summary>In the initializer of the object, from the initial one where JSON does not have it.</summary>
    Initialized,

    /// <summary>By an assignment behind it.</summary>
    Set,
}
