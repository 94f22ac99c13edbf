namespace SockRoute.Generators.Model;

/// <summary>How an object is made of what a request has, once all of it is read.</summary>
internal sealed record MadeObjectModel
{
    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>The variable of an object that only has what it begins with; empty where none is needed.</summary>
    public required string Initial { get; init; }

    /// <summary>What is bound, in the order in which it is read; arguments in that of the constructor.</summary>
    public required EquatableArray<MadeMemberModel> Members { get; init; }
}

/// <summary>A parameter of a constructor or a property, and what it gets its value from.</summary>
internal sealed record MadeMemberModel
{
    public required MadeMemberKind Kind { get; init; }

    /// <summary>The property's name, escaped where it is a keyword; empty for an argument.</summary>
    public required string Name { get; init; }

    public required ParameterModel Field { get; init; }
}

/// <summary>When a member gets its value.</summary>
internal enum MadeMemberKind
{
    /// <summary>With the constructor.</summary>
    Argument,

    /// <summary>With the constructor, since it has to be set there, or always has a value.</summary>
    Required,

    /// <summary>With the constructor; without a value it is copied from <see cref="MadeObjectModel.Initial"/>.</summary>
    Initialized,

    /// <summary>Behind the constructor, if there is a value.</summary>
    Settable,
}
