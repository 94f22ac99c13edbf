using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The referenced libraries with routes that neither this project mounts nor another one of them. An application that is
/// referenced, by its tests for example, is none.
/// </summary>
internal static class UnmountedLibraries
{
    public static IReadOnlyList<Manifest> Of(Compilation compilation)
    {
        var libraries = Manifests.Of(compilation)
            .Where(static manifest => manifest is { TakesPrefix: true, Routes.Count: > 0 })
            .ToArray();
        if (libraries.Length == 0)
        {
            return [];
        }

        var mounted = new HashSet<string>(
            libraries
                .Select(static manifest => manifest.Dispatcher!.ContainingAssembly)
                .Append(compilation.Assembly)
                .SelectMany(static assembly => assembly.GetAttributes())
                .Where(static attribute => MountParser.IsMount(attribute.AttributeClass))
                .Select(static attribute => attribute.ConstructorArguments is [{ Value: ITypeSymbol type }, ..] ? type : null)
                .OfType<ITypeSymbol>()
                .Select(CodeText.Type),
            StringComparer.Ordinal);
        return
        [
            .. libraries
                .Where(manifest => !mounted.Contains(CodeText.Type(manifest.Dispatcher!)))
                .OrderBy(static manifest => manifest.Dispatcher!.ContainingAssembly.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>A prefix to begin with: <c>/blog</c> for <c>Acme.Blog</c>.</summary>
    public static string PrefixFor(string assembly)
    {
        var word = assembly.Substring(assembly.LastIndexOf('.') + 1);
        return "/" + new string([.. word.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is '-' or '_')]);
    }
}
