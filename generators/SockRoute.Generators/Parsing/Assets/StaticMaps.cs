using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Every call of <c>MapStatic</c> in a compilation, by file and line.</summary>
internal static class StaticMaps
{
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<StaticMap>> Cache = new();

    public static IReadOnlyList<StaticMap> Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!Cache.TryGetValue(compilation, out var maps))
        {
            maps = Cache.GetValue(compilation, key => [.. Find(key, cancellation)]);
        }

        return maps;
    }

    /// <summary>What the calls say, without where they stand.</summary>
    public static IEnumerable<StaticMapModel> Models(Compilation compilation, CancellationToken cancellation) =>
        Of(compilation, cancellation).Select(static map => map.Model);

    private static IEnumerable<StaticMap> Find(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            foreach (var call in StaticMapSyntax.Of(tree).Calls)
            {
                if (StaticMap.Of(call, compilation.GetSemanticModel(tree), cancellation) is { } map)
                {
                    yield return map;
                }
            }
        }
    }
}
