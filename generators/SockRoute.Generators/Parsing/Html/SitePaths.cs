using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Html;

/// <summary>Which paths of a site may be files. Every rule about paths asks here, and nowhere else.</summary>
internal sealed class SitePaths
{
    private readonly IReadOnlyList<string> _prefixes;

    private SitePaths(IReadOnlyList<string> prefixes) => _prefixes = prefixes;

    public static SitePaths Of(Compilation compilation) =>
        new([.. compilation.SyntaxTrees.SelectMany(static tree => StaticSyntax.Of(tree).Prefixes).Distinct()]);

    /// <summary>Whether a file can be at a path: below a prefix that is mapped, each path can be one.</summary>
    public bool MayBeFile(string path) => _prefixes.Any(prefix =>
        path.StartsWith(prefix + "/", StringComparison.Ordinal) || path == prefix);
}
