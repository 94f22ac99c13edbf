namespace SockRoute.Generators.Model;

/// <summary>What the generated dispatcher of a project is called.</summary>
internal sealed record ProjectModel
{
    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public string Type => $"global::{Namespace}.{ClassName}";
}
