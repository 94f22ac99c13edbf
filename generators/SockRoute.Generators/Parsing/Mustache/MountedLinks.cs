using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>The class with the links of a mounted library, as that was compiled.</summary>
internal sealed class MountedLinks
{
    private const string Link = "RouteLink";

    private readonly INamedTypeSymbol _root;

    private MountedLinks(INamedTypeSymbol root) => _root = root;

    /// <summary>Without escapes; empty for the global one.</summary>
    public string Namespace =>
        _root.ContainingNamespace is { IsGlobalNamespace: false } home ? home.ToDisplayString() : "";

    public string FullName => Namespace.Length > 0 ? $"{Namespace}.{_root.Name}" : _root.Name;

    /// <summary>The links with their names below the class.</summary>
    public IEnumerable<(string Path, IMethodSymbol Method)> Links => LinksIn(_root, "");

    /// <summary>Those of all libraries that the project mounts, and of what they mount.</summary>
    public static IEnumerable<MountedLinks> Of(Compilation compilation)
    {
        var mounted = new HashSet<string>(
            Mounts.Of(compilation).All
                .Select(static mount => mount.Model)
                .OfType<Model.MountModel>()
                .SelectMany(static model => model.Inner.Select(static inner => inner.Type).Prepend(model.Type)),
            StringComparer.Ordinal);
        return mounted.Count == 0 ? [] : Manifests.Of(compilation)
            .Select(static manifest => manifest.Dispatcher)
            .OfType<INamedTypeSymbol>()
            .Where(dispatcher => mounted.Contains(CodeText.Type(dispatcher)))
            .OrderBy(CodeText.FullName, StringComparer.Ordinal)
            .SelectMany(static dispatcher => dispatcher.ContainingNamespace.GetTypeMembers())
            .Where(IsRoot)
            .Select(static root => new MountedLinks(root));
    }

    // The class of the links stands beside the dispatcher; one that others may not name is not public.
    private static bool IsRoot(INamedTypeSymbol type) =>
        type is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Arity: 0 }
        && LinkRootParser.IsGenerated(type)
        && LinksIn(type, "").Any();

    private static IEnumerable<(string Path, IMethodSymbol Method)> LinksIn(INamedTypeSymbol type, string path) =>
        type.GetMembers().Where(static member => member.DeclaredAccessibility == Accessibility.Public).SelectMany(
            member => member switch
            {
                INamedTypeSymbol nested => LinksIn(nested, $"{path}{nested.Name}."),
                IMethodSymbol { IsStatic: true, ReturnType: { Name: Link } type } method
                    when WellKnownTypes.IsFramework(type) => [($"{path}{method.Name}", method)],
                _ => Enumerable.Empty<(string, IMethodSymbol)>(),
            });
}
