namespace SockRoute.Generators.Model;

/// <summary>A template of the project, taken apart but not yet bound to a type.</summary>
internal sealed record TemplateFile
{
    /// <summary>The path in the folder of templates, with slashes.</summary>
    public required string Name { get; init; }

    /// <summary>The path as the compiler has it.</summary>
    public required string Path { get; init; }

    public required EquatableArray<TemplateNode> Nodes { get; init; }
}
