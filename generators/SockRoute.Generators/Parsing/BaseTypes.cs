using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>What a type derives from.</summary>
internal static class BaseTypes
{
    /// <summary>The base classes, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(ITypeSymbol type) => AndSelf(type.BaseType);

    /// <summary>The same behind the class itself; nothing without one.</summary>
    public static IEnumerable<INamedTypeSymbol> AndSelf(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
