using Microsoft.CodeAnalysis.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>What the project file says to the generator; null where it says nothing.</summary>
/// <param name="RootNamespace">The namespace that the project's classes usually stand in.</param>
/// <param name="Links">The name of the class of the links.</param>
internal sealed record ProjectOptions(string? RootNamespace, string? Links)
{
    public static ProjectOptions Of(AnalyzerConfigOptions options) =>
        new(Property(options, "RootNamespace"), Property(options, "SockRouteLinks"));

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : null;
}
