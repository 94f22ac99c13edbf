using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Finds where the classes of URLs of static files stand.</summary>
internal static class AssetHomes
{
    public const string Ending = "Assets";

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

    /// <summary>Whether a declaration stands where the classes do.</summary>
    public static bool Has(AssetHome home, ISymbol symbol) =>
        symbol.ContainingNamespace is { } container
        && (container.IsGlobalNamespace ? "" : container.ToDisplayString()) == home.Namespace.Replace("@", "");

    /// <summary>Whether a declaration of such a name leaves no place for a class of ours.</summary>
    public static bool IsInTheWay(ISymbol symbol) =>
        symbol is INamespaceSymbol or INamedTypeSymbol { Arity: 0, ContainingType: null }
        && !LinkRootParser.IsGenerated(symbol);
}
