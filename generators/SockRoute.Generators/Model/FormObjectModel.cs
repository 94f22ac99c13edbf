namespace SockRoute.Generators.Model;

/// <summary>How an object is made of the fields of a form, once all of them are read.</summary>
internal sealed record FormObjectModel
{
    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>The variable of an object that only has what it begins with; empty where none is needed.</summary>
    public required string Initial { get; init; }

    /// <summary>What is bound, in the order in which it is read; arguments in that of the constructor.</summary>
    public required EquatableArray<FormMemberModel> Members { get; init; }
}

/// <summary>A parameter of a constructor or a property, and the field that it gets its value from.</summary>
internal sealed record FormMemberModel
{
    public required FormMemberKind Kind { get; init; }

    /// <summary>The property's name, escaped where it is a keyword; empty for an argument.</summary>
    public required string Name { get; init; }

    public required ParameterModel Field { get; init; }
}

/// <summary>When a member gets its value.</summary>
internal enum FormMemberKind
{
    /// <summary>With the constructor.</summary>
    Argument,

    /// <summary>With the constructor, since it has to be set there.</summary>
    Required,

    /// <summary>With the constructor; without a field it is copied from <see cref="FormObjectModel.Initial"/>.</summary>
    Initialized,

    /// <summary>Behind the constructor, if there is a field.</summary>
    Settable,
}
