namespace SockRoute.Generators.Model;

/// <summary>The class that the links of a project stand in.</summary>
internal sealed record LinkRootModel
{
    /// <summary>Empty for the global one.</summary>
    /// <summary>Without escapes.</summary>
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>What links start with, as an expression; empty where nothing is in front of them.</summary>
    public required string Prefix { get; init; }

    public string FullName => Namespace.Length > 0 ? $"{Namespace}.{Name}" : Name;
}
