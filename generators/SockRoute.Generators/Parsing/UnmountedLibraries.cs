using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The referenced libraries with routes that neither this project mounts nor another one of them, and those that nobody
/// can mount, because their dispatchers have one name. An application that is referenced, by its tests for example, is
/// none.
/// </summary>
internal static class UnmountedLibraries
{
    /// <summary>Each library, and what to do about it.</summary>
    public static IEnumerable<(string Library, string Advice)> Of(Compilation compilation)
    {
        var libraries = Manifests.Of(compilation)
            .Where(static manifest => manifest is { TakesPrefix: true, Routes.Count: > 0 })
            .Select(static manifest => manifest.Dispatcher!)
            .OrderBy(static dispatcher => dispatcher.ContainingAssembly.Name, StringComparer.Ordinal)
            .ToArray();
        if (libraries.Length == 0)
        {
            return [];
        }

        // A mount of another type of theirs is a mistake of its own.
        var mounted = new HashSet<string>(
            libraries
                .Select(static dispatcher => dispatcher.ContainingAssembly)
                .Append(compilation.Assembly)
                .SelectMany(static assembly => assembly.GetAttributes())
                .Where(static attribute => MountParser.IsMount(attribute.AttributeClass))
                .Select(static attribute => attribute.ConstructorArguments is [{ Value: ITypeSymbol type }, ..] ? type : null)
                .Select(static type => type?.ContainingAssembly?.Name)
                .OfType<string>(),
            StringComparer.Ordinal);
        return libraries
            .GroupBy(CodeText.FullName, StringComparer.Ordinal)
            .Select(static group => group.ToArray())
            .Where(same => same.Length > 1 || !mounted.Contains(same[0].ContainingAssembly.Name))
            .Select(static same => (same[0].ContainingAssembly.Name, Advice(same)));
    }

    private static string Advice(INamedTypeSymbol[] same)
    {
        var (dispatcher, library) = (CodeText.FullName(same[0]), same[0].ContainingAssembly.Name);
        return same.Length == 1
            ? $"write [assembly: Mount(typeof({dispatcher}), \"{PrefixFor(library)}\")]"
            : $"give it or {same[1].ContainingAssembly.Name} another <RootNamespace>, because both have a dispatcher "
                + $"'{dispatcher}', of which nobody can name one";
    }

    /// <summary>A prefix to begin with: <c>/blog</c> for <c>Acme.Blog</c>.</summary>
    private static string PrefixFor(string assembly)
    {
        var word = assembly.Substring(assembly.LastIndexOf('.') + 1);
        return "/" + new string([.. word.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is '-' or '_')]);
    }
}
