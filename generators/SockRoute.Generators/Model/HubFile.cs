namespace SockRoute.Generators.Model;

/// <summary>Everything that stands in the generated file of one hub.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="ClassName">The generated class.</param>
/// <param name="Hub">The hub.</param>
internal sealed record HubFile(string HintName, string ClassName, HubModel Hub);
