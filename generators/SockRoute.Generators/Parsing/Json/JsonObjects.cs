using Microsoft.CodeAnalysis;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>What is an object in JSON, and what is not.</summary>
internal static class JsonObjects
{
    public const string ReachAdvice = "generated code cannot reach that type, so make it public or internal";

    private const string RecordAdvice = $"so use a record of your own with what it has, or {JsonContexts.Advice}";

    // Types that have themselves within them, each time with longer type arguments, have no end.
    private const int MaxNesting = 16;

    private static readonly string[] Callbacks =
        ["IJsonOnSerializing", "IJsonOnSerialized", "IJsonOnDeserializing", "IJsonOnDeserialized"];

    /// <summary>What to do about a type that is no object with members; null when it is one.</summary>
    public static string? FindMistake(ITypeSymbol type) => type switch
    {
        { IsRefLikeType: true } => "it lives on the stack only, so return an array or a string",
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } =>
            "nothing says what it is, so use a type with members, or JsonNode",
        { IsTupleType: true } => "a tuple has no names in JSON, so declare a record with its members",
        INamedTypeSymbol { IsAnonymousType: true } => "it has no name, so declare a record with its members",
        { TypeKind: TypeKind.Interface } when JsonCases.Has(type) => TypeReach.Reaches(type) ? null : ReachAdvice,
        { TypeKind: TypeKind.Interface } =>
            "an interface has no members of its own in JSON, so use a class, or a list such as IReadOnlyList<T>",
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named => FindMistake(named),
        _ => "it has no JSON, so use a type with members",
    };

    /// <summary>Whether it is the one type of .NET that is an object with members.</summary>
    public static bool IsPair(INamedTypeSymbol type) =>
        type is { Name: "KeyValuePair", Arity: 2 }
        && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    private static string? FindMistake(INamedTypeSymbol type) =>
        IsOfSystem(type) ? $"it is none of those types of .NET that have a JSON, {RecordAdvice}"
        : WellKnownTypes.IsFramework(type) ? $"it belongs to the framework, {RecordAdvice}"
        : WellKnownTypes.IsResult(type) || MemberLookup.Inherited(type).Any(TemplateTypes.IsTemplate)
            ? "it is a response by itself, so return it alone"
        : !TypeReach.Reaches(type) ? ReachAdvice
        : type.AllInterfaces.Any(static one => Callbacks.Contains(one.Name) && IsJson(one))
            ? "generated code calls none of the callbacks of System.Text.Json, so remove that interface"
        : JsonAttributes.FindUnknown(type) is { } unknown ? unknown
        : Nesting(type) > MaxNesting ? "its type arguments grow without end, so use a type without them"
        : null;

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        if (!type.DeclaringSyntaxReferences.IsEmpty || IsPair(type))
        {
            return false;
        }

        var home = type.ContainingNamespace;
        while (home is { ContainingNamespace.IsGlobalNamespace: false })
        {
            home = home.ContainingNamespace;
        }

        return home is { Name: "System" };
    }

    private static bool IsJson(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization";

    private static int Nesting(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + Nesting(array.ElementType),
        INamedTypeSymbol { Arity: > 0 } named => 1 + named.TypeArguments.Max(Nesting),
        _ => 0,
    };
}
