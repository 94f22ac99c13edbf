namespace SockRoute.Generators.Model;

/// <summary>The class that the links of a project stand in.</summary>
internal sealed record LinkRootModel
{
    /// <summary>Empty for the global one.</summary>
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether other projects may name it: what mounts a library links to its routes.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether the name is given to this class in every file, whatever namespaces that uses.</summary>
    public required bool HasAlias { get; init; }

    /// <summary>Whether the language can prefer one overload to another.</summary>
    public required bool HasPriorities { get; init; }

    /// <summary>What links start with, as an expression; empty where nothing is in front of them.</summary>
    public required string Prefix { get; init; }

    public string FullName => Namespace.Length > 0 ? $"{Namespace}.{Name}" : Name;
}
