using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>What is a list or a dictionary in JSON, as JsonSerializer has it.</summary>
internal static class JsonCollections
{
    /// <summary>Null for a type that is neither.</summary>
    public static JsonCollection? Of(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.IsSZArray
                ? new() { Item = array.ElementType }
                : new() { Advice = "an array of several dimensions has no JSON, so use an array of arrays" };
        }

        if (JsonSimpleTypes.ItemOfMemory(type) is { } item)
        {
            return new() { Item = item };
        }

        var interfaces = type.TypeKind == TypeKind.Interface && type is INamedTypeSymbol own
            ? [own, .. type.AllInterfaces]
            : type.AllInterfaces.ToArray();
        if (interfaces.Any(static one => one.Name == "IAsyncEnumerable" && one.Arity == 1 && IsGeneric(one)))
        {
            return new() { Advice = "it comes piece by piece, so collect it in a list" };
        }

        var pairs = Arguments(interfaces, "IDictionary", "IReadOnlyDictionary");
        if (pairs.Length > 0)
        {
            return pairs.Length > 1
                ? new() { Advice = "it is more than one dictionary" }
                : new() { Key = pairs[0].TypeArguments[0], Item = pairs[0].TypeArguments[1] };
        }

        var lists = Arguments(interfaces, "IEnumerable");
        return lists.Length == 1 ? new() { Item = lists[0].TypeArguments[0] }
            : lists.Length > 1 ? new() { Advice = "it is a list of more than one type" }
            : interfaces.Any(static one => one.SpecialType == SpecialType.System_Collections_IEnumerable)
                ? new() { Advice = "nothing says what its items are, so use a list with a type, such as List<string>" }
            : null;
    }

    private static INamedTypeSymbol[] Arguments(IEnumerable<INamedTypeSymbol> interfaces, params string[] names) =>
    [
        .. interfaces
            .Where(one => names.Contains(one.Name) && one.Arity > 0 && IsGeneric(one))
            .GroupBy(
                static one => string.Join(",", one.TypeArguments.Select(JsonNames.Type)), StringComparer.Ordinal)
            .Select(static group => group.First()),
    ];

    private static bool IsGeneric(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";
}
