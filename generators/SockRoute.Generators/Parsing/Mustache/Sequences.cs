using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Recognises lists, and dictionaries whose keys are text.</summary>
internal static class Sequences
{
    private static readonly string[] Dictionaries = ["IReadOnlyDictionary", "IDictionary"];

    private static readonly string[] Lists = ["IReadOnlyList", "IList"];

    private static readonly string[] Counted = ["IReadOnlyCollection", "ICollection"];

    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1 } array
        ? array.ElementType
        : Generic(type, ["IEnumerable"])?.TypeArguments[0];

    public static ITypeSymbol? DictionaryValueOf(ITypeSymbol type) =>
        Generic(type, Dictionaries) is { Arity: 2 } found
        && found.TypeArguments[0].SpecialType == SpecialType.System_String
            ? found.TypeArguments[1]
            : null;

    /// <summary>Whether it is an interface with an indexer: to enumerate it would allocate.</summary>
    public static bool IsIndexed(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && Generic(type, Lists) is not null;

    /// <summary>The property with the number of items; null where it has to be found out.</summary>
    public static string? CountOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol ? "Length"
        : HasMember(type, "Count") && Generic(type, Counted) is not null ? "Count"
        : HasMember(type, "Length") && Generic(type, Counted) is not null ? "Length"
        : null;

    // An interface has the members of those it stands on; a class can have them hidden.
    private static bool HasMember(ITypeSymbol type, string name) => type.TypeKind == TypeKind.Interface
        ? name == "Count"
        : MemberLookup.Inherited(type).Any(home => home.GetMembers(name).Any(static member =>
            member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false }));

    private static INamedTypeSymbol? Generic(ITypeSymbol type, string[] names) =>
        new[] { type }.Concat(type.AllInterfaces)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(candidate => candidate.TypeKind == TypeKind.Interface
                && names.Contains(candidate.Name)
                && candidate.Arity > 0
                && candidate.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic");
}
