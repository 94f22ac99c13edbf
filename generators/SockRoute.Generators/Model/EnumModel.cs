namespace SockRoute.Generators.Model;

/// <summary>An enum whose members' names are read from requests.</summary>
internal sealed record EnumModel
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    public required EquatableArray<EnumMemberModel> Members { get; init; }
}

/// <summary>A member of an enum: the name that requests have, and the one that code has.</summary>
internal sealed record EnumMemberModel
{
    public required string Name { get; init; }

    public required string Identifier { get; init; }

    /// <summary>Whether links write its value by this name: of several names the first that is read as that value.</summary>
    public required bool IsWritten { get; init; }

    /// <summary>
    /// Whether no request brings its value: each of its names is read as another member, which differs by case only.
    /// Once for a value.
    /// </summary>
    public required bool IsHidden { get; init; }
}
