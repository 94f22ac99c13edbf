using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>The value types that one piece of text can be read as.</summary>
internal static class ValueTypes
{
    private static readonly HashSet<string> SystemNames = new(StringComparer.Ordinal)
    {
        "Half", "Int128", "UInt128", "Guid", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan",
    };

    /// <summary>The type behind <c>T?</c>, where it is one.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>Whether it is <c>T?</c> of a value type.</summary>
    public static bool IsNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>The name of a simple type of .NET's; empty for any other type, whatever it is called.</summary>
    public static string NameOf(ITypeSymbol type) => CanRead(type) ? type.Name : "";

    public static bool CanRead(ITypeSymbol type) => IsPrimitive(type.SpecialType) || IsSystemValue(type);

    private static bool IsPrimitive(SpecialType type) => type is
        SpecialType.System_Boolean or SpecialType.System_Char
        or SpecialType.System_SByte or SpecialType.System_Byte
        or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
        or SpecialType.System_DateTime;

    private static bool IsSystemValue(ITypeSymbol type) =>
        type.IsValueType
        && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        && SystemNames.Contains(type.Name);
}
