namespace SockRoute.Generators.Model;

/// <summary>A class in that of all links.</summary>
internal sealed record LinkClass
{
    /// <summary>The name, without escapes.</summary>
    public required string Name { get; init; }

    public required bool IsPublic { get; init; }
}
