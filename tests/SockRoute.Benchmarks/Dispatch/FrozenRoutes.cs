using System.Collections.Frozen;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Dispatch;

/// <summary>The routes without parameters in the fastest dictionary of .NET; a path must be a string for it.</summary>
internal sealed class FrozenRoutes(IEnumerable<BenchmarkRoute> routes)
{
    private readonly FrozenDictionary<string, int> _numbers = routes
        .Where(static route => route.IsStatic)
        .GroupBy(static route => route.Template, StringComparer.Ordinal)
        .Select(static (group, i) => KeyValuePair.Create(group.Key, i))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public int Find(string path) => _numbers.TryGetValue(path, out var number) ? number : -1;
}
