using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What a referenced project mounts, directly or through what it mounts.</summary>
internal static class InnerMounts
{
    public static IEnumerable<InnerMount> Of(IAssemblySymbol library) => Of(library, "");

    // References make no circle, and so mounts make none.
    private static IEnumerable<InnerMount> Of(IAssemblySymbol library, string before) =>
        library.GetAttributes()
            .Where(static attribute => MountParser.IsMount(attribute.AttributeClass))
            .SelectMany(attribute => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }, { Value: string prefix }]
                ? Of(type, before + prefix.TrimEnd('/'))
                : []);

    private static IEnumerable<InnerMount> Of(INamedTypeSymbol dispatcher, string prefix) =>
    [
        new() { Type = CodeText.Type(dispatcher), ClassName = dispatcher.Name, Prefix = prefix },
        .. dispatcher.ContainingAssembly is { } library ? Of(library, prefix) : [],
    ];
}
