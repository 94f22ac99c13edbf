using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>The types whose values the runtime writes by itself.</summary>
internal static class JsonSimpleTypes
{
    /// <summary>The runtime's method for the key of a dictionary.</summary>
    public const string NameMethod = "WriteName";

    private const string Method = "Write";

    private static readonly string[] Numbers = ["Half", "Int128", "UInt128"];

    private static readonly string[] OfSystem =
    [
        "Guid", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "Version",
    ];

    private static readonly string[] OfJson = ["JsonElement", "JsonDocument"];

    private static readonly string[] Nodes = ["JsonNode", "JsonObject", "JsonArray", "JsonValue"];

    /// <summary>The method of the runtime; null for another type.</summary>
    public static string? MethodOf(ITypeSymbol type) =>
        IsNumber(type)
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char
            or SpecialType.System_DateTime
        || type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte }
        || IsBytes(type)
        || Is(type, "System", OfSystem)
        || Is(type, "System.Text.Json", OfJson)
        || Is(type, "System.Text.Json.Nodes", Nodes)
            ? Method
            : null;

    /// <summary>Whether the runtime has a method that writes a member, its name and its value at once.</summary>
    public static bool TakesName(ITypeSymbol type) =>
        (IsNumber(type) && type.SpecialType != SpecialType.None)
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_DateTime
        || Is(type, "System", "Guid", "DateTimeOffset");

    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is (>= SpecialType.System_SByte
        and <= SpecialType.System_UInt64) or SpecialType.System_Single or SpecialType.System_Double
        or SpecialType.System_Decimal
        || Is(type, "System", Numbers);

    public static bool IsFloating(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Single or SpecialType.System_Double || Is(type, "System", Numbers[0]);

    public static bool IsKey(ITypeSymbol type) =>
        IsNumber(type)
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char
            or SpecialType.System_DateTime
        || Is(type, "System", OfSystem);

    /// <summary>The item of <c>Memory&lt;T&gt;</c> or <c>ReadOnlyMemory&lt;T&gt;</c>; null for another type.</summary>
    public static ITypeSymbol? ItemOfMemory(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Memory" or "ReadOnlyMemory" } memory
        && memory.ContainingNamespace.ToDisplayString() == "System"
            ? memory.TypeArguments[0]
            : null;

    private static bool IsBytes(ITypeSymbol type) => ItemOfMemory(type)?.SpecialType == SpecialType.System_Byte;

    private static bool Is(ITypeSymbol type, string @namespace, params string[] names) =>
        names.Contains(type.Name)
        && type is INamedTypeSymbol { Arity: 0, ContainingType: null }
        && type.ContainingNamespace.ToDisplayString() == @namespace;
}
