using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Decides what the class of the links is called, and where it stands: in the root namespace where the project uses
/// that,
/// otherwise in the global one, so that no file needs a using for it.
/// </summary>
internal static class LinkRootParser
{
    public const string DefaultName = "Routes";

    /// <summary>Null when the project has something of that name.</summary>
    public static LinkRootModel? Parse(ProjectOptions options, Compilation compilation)
    {
        var home = ProjectParser.FindHome(options.RootNamespace, compilation) ?? [];
        var project = ProjectParser.Parse(options.RootNamespace, compilation);
        var identifier = NameOf(options.Links);
        return IsTaken(compilation.Assembly, home, identifier) ? null : new()
        {
            Namespace = string.Join(".", home.Select(CodeText.Identifier)),
            Name = identifier,
            Prefix = project.IsLibrary ? project.Type + ".Prefix" : "",
        };
    }

    /// <summary>Whether a declaration stands where the class of the links would.</summary>
    public static bool IsInTheWay(ISymbol symbol, ProjectOptions options, Compilation compilation) =>
        symbol.Name == NameOf(options.Links)
        && !IsGenerated(symbol)
        && (symbol is INamespaceSymbol or INamedTypeSymbol { Arity: 0, ContainingType: null })
        && symbol.ContainingNamespace is { } container
        && Parts(container).SequenceEqual(ProjectParser.FindHome(options.RootNamespace, compilation) ?? []);

    private static bool IsGenerated(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments is [{ Value: WellKnownNames.Namespace }, _]);

    private static string NameOf(string? name) =>
        string.IsNullOrWhiteSpace(name) ? DefaultName : ProjectParser.ToIdentifier(name!.Trim());

    private static bool IsTaken(IAssemblySymbol assembly, string[] home, string name) =>
        ProjectParser.FindNamespace(assembly, home) is { } container
        && container.GetMembers(name).Any(static member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 });

    private static IEnumerable<string> Parts(INamespaceSymbol symbol) =>
        symbol.IsGlobalNamespace ? [] : Parts(symbol.ContainingNamespace).Concat([symbol.Name]);
}
