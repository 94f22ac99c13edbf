using System.Numerics;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The texts that surely bind to a parameter of some type; a constraint that lets more through does not fit it.
/// </summary>
internal static class TypeLanguages
{
    public static Language Of(Languages languages, ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => languages.Everything,
        SpecialType.System_Boolean => Known(languages, ConstraintKind.Bool),
        SpecialType.System_Single or SpecialType.System_Double => Known(languages, ConstraintKind.Double),
        SpecialType.System_Decimal => Known(languages, ConstraintKind.Decimal),
        SpecialType.System_DateTime => Times(languages),
        SpecialType.System_Char => languages.Between(1, 0xD7FF),

        // What a type of the user's reads, only the user knows.
        _ when TextParsers.Has(type) => languages.Everything,
        _ when RangeOf(type) is { } range => NumberLanguages.Between(languages, range.Min, range.Max),
        _ when type.TypeKind == TypeKind.Enum =>
            ConstraintLanguages.Names(languages, ParameterForms.EnumOf(type).Members.Select(static m => m.Name)),
        _ => ValueTypes.NameOf(type) switch
        {
            "Guid" => Known(languages, ConstraintKind.Guid),
            "DateOnly" => Known(languages, ConstraintKind.Date),
            "DateTimeOffset" => Times(languages),
            _ => languages.Nothing,
        },
    };

    /// <summary>The bounds of an integer type.</summary>
    public static (BigInteger Min, BigInteger Max)? RangeOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 or SpecialType.System_IntPtr => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 or SpecialType.System_UIntPtr => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => ValueTypes.NameOf(type) switch
        {
            "Int128" => (-BigInteger.Pow(2, 127), BigInteger.Pow(2, 127) - 1),
            "UInt128" => (BigInteger.Zero, BigInteger.Pow(2, 128) - 1),
            _ => null,
        },
    };

    private static Language Times(Languages languages) =>
        languages.Either(DateLanguages.DateTime(languages), DateLanguages.Date(languages));

    private static Language Known(Languages languages, ConstraintKind kind) =>
        ConstraintLanguages.Of(languages, new() { Kind = kind, Name = "", Text = "" });
}
