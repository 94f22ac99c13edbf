using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The methods of one file that have attributes, by name only and without binding anything; remembered for as long as
/// the file does not change.
/// </summary>
internal sealed class RouteSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, RouteSyntax> Cache = new();

    private readonly (MethodDeclarationSyntax Method, string[] Attributes)[] _methods;
    private readonly (ClassDeclarationSyntax Class, string[] Attributes)[] _classes;

    private RouteSyntax(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        var nodes = root.DescendantNodes(MayHoldMethods).ToArray();
        MayMount = root is CompilationUnitSyntax unit && NamesMount(unit, nodes);
        Aliases = [.. nodes.OfType<UsingDirectiveSyntax>().Select(AliasOf).OfType<string>()];
        _methods =
        [
            .. nodes
                .OfType<MethodDeclarationSyntax>()
                .Where(static method => method.AttributeLists.Count > 0)
                .Select(static method => (method, AttributesOf(method))),
        ];
        _classes =
        [
            .. nodes
                .OfType<ClassDeclarationSyntax>()
                .Where(static one => one.AttributeLists.Count > 0)
                .Select(static one => (one, AttributesOf(one))),
        ];
    }

    /// <summary>Other names that this file gives to types; one may stand for another.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Whether the file seems to have an attribute that mounts another project, or another name for it.</summary>
    public bool MayMount { get; }

    public static RouteSyntax Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Cache.TryGetValue(tree, out var syntax))
        {
            syntax = Cache.GetValue(tree, key => new(key, cancellation));
        }

        return syntax;
    }

    /// <summary>Other names that a compilation gives to types, in any of its files.</summary>
    public static ISet<string> AliasesOf(Compilation compilation, CancellationToken cancellation) =>
        new HashSet<string>(
            compilation.SyntaxTrees.SelectMany(tree => Of(tree, cancellation).Aliases), StringComparer.Ordinal);

    /// <summary>Some method of the compilation that has a route; null when none has.</summary>
    public static IMethodSymbol? FindHandler(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = AliasesOf(compilation, cancellation);
        return compilation.SyntaxTrees
            .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => Of(tree, cancellation).Methods(aliases))
            .Select(method => compilation.GetSemanticModel(method.SyntaxTree).GetDeclaredSymbol(method, cancellation))
            .OfType<IMethodSymbol>()
            .Select(PartialParts.Definition)
            .FirstOrDefault(HandlerParser.IsHandler);
    }

    /// <summary>Some class of the compilation that is a hub; null when none is.</summary>
    public static INamedTypeSymbol? FindHub(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = AliasesOf(compilation, cancellation);
        return compilation.SyntaxTrees
            .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => Of(tree, cancellation).Hubs(aliases))
            .Select(hub => compilation.GetSemanticModel(hub.SyntaxTree).GetDeclaredSymbol(hub, cancellation))
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => HubAttributes.HubOf(type) is not null);
    }

    /// <summary>The methods that seem to be constraints.</summary>
    public IEnumerable<MethodDeclarationSyntax> Constraints =>
        _methods
            .Where(static pair => pair.Attributes.Any(static name =>
                name == WellKnownNames.ConstraintAttribute
                || name + WellKnownNames.AttributeSuffix == WellKnownNames.ConstraintAttribute))
            .Select(static pair => pair.Method);

    /// <summary>The methods that seem to have a route.</summary>
    public IEnumerable<MethodDeclarationSyntax> Methods(ISet<string> aliases) => _methods.Length == 0 ? [] :
        _methods
            .Where(pair => pair.Attributes.Any(name =>
                WellKnownNames.IsVerb(name)
                || aliases.Contains(name)
                || aliases.Contains(name + WellKnownNames.AttributeSuffix)))
            .Select(static pair => pair.Method);

    /// <summary>The classes that seem to be hubs.</summary>
    public IEnumerable<ClassDeclarationSyntax> Hubs(ISet<string> aliases) => _classes.Length == 0 ? [] :
        _classes
            .Where(pair => pair.Attributes.Any(name =>
                name == HubAttributes.Hub
                || name + WellKnownNames.AttributeSuffix == HubAttributes.Hub
                || aliases.Contains(name)
                || aliases.Contains(name + WellKnownNames.AttributeSuffix)))
            .Select(static pair => pair.Class);

    private static bool MayHoldMethods(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static string[] AttributesOf(MemberDeclarationSyntax member) =>
    [
        .. member.AttributeLists
            .SelectMany(static list => list.Attributes)
            .Select(static attribute => LastName(attribute.Name)),
    ];

    private static string? AliasOf(UsingDirectiveSyntax directive) => directive.Alias?.Name.Identifier.ValueText;

    private static bool NamesMount(CompilationUnitSyntax unit, IEnumerable<SyntaxNode> nodes) =>
        unit.AttributeLists
            .SelectMany(static list => list.Attributes)
            .Select(static attribute => attribute.Name)
            .Concat(nodes
                .OfType<UsingDirectiveSyntax>()
                .Where(static directive => directive.Alias is not null)
                .Select(static directive => directive.NamespaceOrType)
                .OfType<NameSyntax>())
            .Select(LastName)
            .Any(static name => name == WellKnownNames.MountAttribute
                || name + WellKnownNames.AttributeSuffix == WellKnownNames.MountAttribute);

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
