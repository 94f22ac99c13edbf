using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        return IsTaken(compilation.Assembly, home, NameOf(options)) ? null : ParseUnchecked(options, compilation);
    }

    /// <summary>The same, whether something has that name or not.</summary>
    public static LinkRootModel ParseUnchecked(ProjectOptions options, Compilation compilation)
    {
        var home = ProjectParser.FindHome(options.RootNamespace, compilation) ?? [];
        var project = ProjectParser.Parse(options.RootNamespace, compilation);
        var identifier = NameOf(options);
        return new()
        {
            Namespace = string.Join(".", home.Select(CodeText.Identifier)),
            Name = identifier,
            IsPublic = project.IsLibrary && home.Length > 0,
            HasAlias = home.Length > 0 && NeedsAlias(identifier, compilation),
            HasPriorities = LanguageNeeds.VersionOf(compilation) >= LanguageVersion.CSharp13,
            Prefix = project.IsLibrary ? project.Type + ".Prefix" : "",
        };
    }

    /// <summary>Whether a declaration stands where the class of the links would.</summary>
    public static bool IsInTheWay(ISymbol symbol, ProjectOptions options, Compilation compilation) =>
        symbol.Name == NameOf(options)
        && !IsGenerated(symbol)
        && (symbol is INamespaceSymbol or INamedTypeSymbol { Arity: 0, ContainingType: null })
        && symbol.ContainingNamespace is { } container
        && Parts(container).SequenceEqual(ProjectParser.FindHome(options.RootNamespace, compilation) ?? []);

    /// <summary>Whether a generator of the framework wrote the declaration.</summary>
    public static bool IsGenerated(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments is [{ Value: WellKnownNames.Namespace }, _]);

    /// <summary>A name from the project file that no class can have; null where there is none.</summary>
    public static string? FindMistake(ProjectOptions options) =>
        string.IsNullOrWhiteSpace(options.Links) || SyntaxFacts.IsValidIdentifier(options.Links!.Trim())
            ? null
            : options.Links.Trim();

    private static string NameOf(ProjectOptions options) =>
        string.IsNullOrWhiteSpace(options.Links) || FindMistake(options) is not null
            ? DefaultName
            : options.Links!.Trim();

    // A file that uses the namespaces of this project and of a mounted one would have two classes of the name.
    private static bool NeedsAlias(string name, Compilation compilation) =>
        compilation.SyntaxTrees.Any(static tree => RouteSyntax.Of(tree, default).MayMount)
        && !RouteSyntax.AliasesOf(compilation, default).Contains(name)
        && !compilation.GlobalNamespace.GetMembers(name).Any();

    private static bool IsTaken(IAssemblySymbol assembly, string[] home, string name) =>
        ProjectParser.FindNamespace(assembly, home) is { } container
        && container.GetMembers(name).Any(static member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 });

    private static IEnumerable<string> Parts(INamespaceSymbol symbol) =>
        symbol.IsGlobalNamespace ? [] : Parts(symbol.ContainingNamespace).Concat([symbol.Name]);
}
