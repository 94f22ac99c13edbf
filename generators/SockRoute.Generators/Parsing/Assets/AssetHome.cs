using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Where the classes of URLs stand: beside the class of the links.</summary>
internal sealed record AssetHome
{
    private const string Ending = "Assets";

    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The names that end like those of the classes, and that the project has given to something else.</summary>
    public required EquatableArray<string> Taken { get; init; }

    public static AssetHome Of(Compilation compilation, string? rootNamespace)
    {
        var home = ProjectParser.FindHome(rootNamespace, compilation) ?? [];
        var members = ProjectParser.FindNamespace(compilation.Assembly, home)?.GetMembers() ?? [];
        return new()
        {
            Namespace = string.Join(".", home.Select(CodeText.Identifier)),
            Taken = new(members
                .Where(static member => member.Name.EndsWith(Ending, StringComparison.Ordinal) && IsInTheWay(member))
                .Select(static member => member.Name)
                .OrderBy(static name => name, StringComparer.Ordinal)),
        };
    }

    /// <summary>Whether a declaration of such a name leaves no place for a class of ours.</summary>
    public static bool IsInTheWay(ISymbol symbol) =>
        symbol is INamespaceSymbol or INamedTypeSymbol { Arity: 0, ContainingType: null } && !LinkRootParser.IsGenerated(symbol);
}
