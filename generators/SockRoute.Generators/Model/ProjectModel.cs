namespace SockRoute.Generators.Model;

/// <summary>What the generated dispatcher of a project is called.</summary>
internal sealed record ProjectModel
{
    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    /// <summary>The name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Whether an application may mount the project's routes, which then start with a prefix.</summary>
    public required bool IsLibrary { get; init; }

    public string Type => $"global::{Namespace}.{ClassName}";
}
