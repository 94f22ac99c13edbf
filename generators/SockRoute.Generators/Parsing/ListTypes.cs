using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The types of parameters that take all values of one name.</summary>
internal static class ListTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "List", "IList", "ICollection", "IReadOnlyList", "IReadOnlyCollection", "IEnumerable",
    };

    /// <summary>What the values become, and the type of one of them.</summary>
    public static (Repetition Repetition, ITypeSymbol Element) Unfold(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => (Repetition.Array, array.ElementType),
        INamedTypeSymbol { Arity: 1 } list when Names.Contains(list.Name)
            && WellKnownTypes.Is(list, "System.Collections.Generic", list.Name) =>
            (Repetition.List, list.TypeArguments[0]),
        _ => (Repetition.None, type),
    };
}
