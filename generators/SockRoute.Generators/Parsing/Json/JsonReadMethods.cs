using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>The types whose values the runtime reads by itself, and its methods for them.</summary>
internal static class JsonReadMethods
{
    private static readonly Dictionary<SpecialType, string> Special = new()
    {
        [SpecialType.System_String] = "ReadString",
        [SpecialType.System_Boolean] = "ReadBoolean",
        [SpecialType.System_Char] = "ReadChar",
        [SpecialType.System_SByte] = "ReadSByte",
        [SpecialType.System_Byte] = "ReadByte",
        [SpecialType.System_Int16] = "ReadInt16",
        [SpecialType.System_UInt16] = "ReadUInt16",
        [SpecialType.System_Int32] = "ReadInt32",
        [SpecialType.System_UInt32] = "ReadUInt32",
        [SpecialType.System_Int64] = "ReadInt64",
        [SpecialType.System_UInt64] = "ReadUInt64",
        [SpecialType.System_Single] = "ReadSingle",
        [SpecialType.System_Double] = "ReadDouble",
        [SpecialType.System_Decimal] = "ReadDecimal",
        [SpecialType.System_DateTime] = "ReadDateTime",
    };

    /// <summary>The method for a value; null for a type that is not read by one.</summary>
    public static string? Of(ITypeSymbol type) =>
        JsonSimpleTypes.MethodOf(type) is null || FindMistake(type) is not null ? null
        : Special.TryGetValue(type.SpecialType, out var method) ? method
        : type.TypeKind == TypeKind.Array ? "ReadBytes"
        : "Read" + type.Name;

    /// <summary>What to do about a type that is written by the runtime and not read by it; null for all others.</summary>
    public static string? FindMistake(ITypeSymbol type) =>
        JsonSimpleTypes.ItemOfMemory(type) is not null ? "it is written only, so take an array"
        : JsonSimpleTypes.IsNumber(type) && !Special.ContainsKey(type.SpecialType)
            ? $"it is written only, so take another number, or {JsonContexts.Advice}"
        : null;

    /// <summary>Whether the name of a member can be read as a value of the type.</summary>
    public static bool IsKey(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64)
            or SpecialType.System_String or SpecialType.System_Boolean
        || WellKnownTypes.Is(type, "System", "Guid")
        || WellKnownTypes.Is(type, "System", "DateOnly");

    /// <summary>The method for the key of a dictionary, for a type that can be one.</summary>
    public static string OfKey(ITypeSymbol type) => Of(type) + "Name";

    /// <summary>The method for the number that an enum is.</summary>
    public static string OfEnum(INamedTypeSymbol type) =>
        Special[type.EnumUnderlyingType!.SpecialType].Replace("Read", "ReadStrict");

    /// <summary>The method for a number as [JsonNumberHandling] has it.</summary>
    public static string OfNumber(ITypeSymbol number, int handling)
    {
        var method = Special[number.SpecialType];
        return (handling & JsonAttributes.NamedLiterals) != 0 && JsonSimpleTypes.IsFloating(number)
            ? method + ((handling & JsonAttributes.ReadFromString) != 0 ? "OrName" : "OrOnlyName")
            : (handling & JsonAttributes.ReadFromString) != 0 ? method
            : method.Replace("Read", "ReadStrict");
    }
}
