using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>How lists and dictionaries are made of their items.</summary>
internal static class JsonReadCollections
{
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["List"] = "ReadList",
        ["IList"] = "ReadList",
        ["ICollection"] = "ReadList",
        ["IEnumerable"] = "ReadList",
        ["IReadOnlyList"] = "ReadList",
        ["IReadOnlyCollection"] = "ReadList",
        ["HashSet"] = "ReadSet",
        ["ISet"] = "ReadSet",
        ["IReadOnlySet"] = "ReadSet",
        ["Queue"] = "ReadQueue",
        ["Stack"] = "ReadStack",
        ["Dictionary"] = "ReadDictionary",
        ["IDictionary"] = "ReadDictionary",
        ["IReadOnlyDictionary"] = "ReadDictionary",
    };

    /// <summary>The runtime's method that makes a type which it knows; null for another type.</summary>
    public static string? Known(ITypeSymbol type) =>
        type is IArrayTypeSymbol ? "ReadArray"
        : type is INamedTypeSymbol { Arity: > 0, ContainingType: null } named
            && Lists.TryGetValue(named.Name, out var method)
            && WellKnownTypes.Is(named, "System.Collections.Generic", named.Name) ? method
        : null;

    /// <summary>The runtime's method that fills an object of another type; null when nothing can.</summary>
    public static string? Filled(ITypeSymbol type, JsonCollection collection, IAssemblySymbol assembly) =>
        type is INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } named
        && HasConstructor(named, assembly)
        && Implements(named, collection.Key is null ? "ICollection" : "IDictionary")
            ? collection.Key is null ? "ReadInto" : "ReadDictionaryInto"
            : null;

    private static bool HasConstructor(INamedTypeSymbol type, IAssemblySymbol assembly) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty
            && constructor.DeclaredAccessibility == Accessibility.Public
            && CallObstacle.On(constructor) is null)
        && !type.GetMembers().Any(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
        && MadeTypes.IsAccessible(type, assembly);

    private static bool Implements(INamedTypeSymbol type, string name) => type.AllInterfaces.Any(
        one => one.Name == name && one.Arity > 0 && WellKnownTypes.Is(one, "System.Collections.Generic", name));
}
