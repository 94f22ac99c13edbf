using System.Collections;
using System.Reflection;

namespace SockRoute.Generators.Tests.Incremental;

/// <summary>
/// Walks everything that the pipeline's models hold on to. A symbol, a syntax node or a location among it would keep
/// whole compilations alive, and would never be equal to that of the next keystroke.
/// </summary>
internal static class ModelGraph
{
    public static void MeetsNoRoslynType(IEnumerable<object> models)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var model in models)
        {
            Walk(model, seen);
        }
    }

    private static void Walk(object? node, HashSet<object> seen)
    {
        if (node is null or string || node.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(node))
        {
            return;
        }

        var type = node.GetType();
        Assert.False(
            type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ?? false, $"{type} is held by a model.");
        Assert.True(
            type.Namespace == "SockRoute.Generators.Model" || type.IsArray, $"{type} is held by a model, and is none itself.");
        if (node is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen);
            }
        }

        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(node), seen);
        }
    }
}
