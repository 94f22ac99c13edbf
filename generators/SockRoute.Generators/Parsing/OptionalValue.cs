using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// What a parameter gets when the path ends before it: the default of the template, or that of the method, or null.
/// </summary>
internal static class OptionalValue
{
    /// <summary>The value as an expression, or what is wrong; both where a second default is.</summary>
    public static (string? Expression, string? Mistake) Of(TemplatePart part, BindingTarget parameter)
    {
        var own = parameter.Default;
        if (part.Written?.Default is not { } text)
        {
            var value = own ?? MissingValue(parameter.Type)
                ?? (parameter.KeepsInitial ? FormFields.Nothing(parameter.Type) : null);
            return (value, value is null ? MissingAdvice(parameter) : null);
        }

        if (!IsTaken(part, text))
        {
            return (null, "no path has this value there, so write one that satisfies the constraints and is not empty");
        }

        return Read(ValueTypes.Unwrap(parameter.Type), text) is not { } expression
            ? (null, "write a default that can be read as that type, or give the parameter of the method one")
            : own is not null && own != expression
                ? (expression, $"the parameter has another one, {own}, so remove one of them")
            : (expression, null);
    }

    // In a file without nullable annotations, a reference may be null.
    private static string? MissingValue(ITypeSymbol type) =>
        ParameterForms.MissingValue(type)
        ?? (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } ? "null" : null);

    private static string MissingAdvice(BindingTarget parameter)
    {
        var type = CodeText.Short(parameter.Type);
        return $"the path may end before it, so write '{type}? {parameter.Name}', or give the parameter a default";
    }

    private static bool IsTaken(TemplatePart part, string text)
    {
        var languages = new Languages();
        return LanguageSearch.Contains(languages, SegmentLanguages.Of(languages, part.ToModel()), text);
    }

    // What the parameter's own parser would make of the text.
    private static string? Read(ITypeSymbol type, string text)
    {
        var languages = new Languages();
        if (!LanguageSearch.Contains(languages, TypeLanguages.Of(languages, type), text))
        {
            return null;
        }

        return type.SpecialType switch
        {
            SpecialType.System_String => DefaultValue.Constant(text),
            SpecialType.System_Char => DefaultValue.Constant(text[0]),
            SpecialType.System_Boolean => text.ToLowerInvariant(),
            SpecialType.System_Single => DefaultValue.Constant(float.Parse(text, CultureInfo.InvariantCulture)),
            SpecialType.System_Double => DefaultValue.Constant(double.Parse(text, CultureInfo.InvariantCulture)),
            SpecialType.System_Decimal => DefaultValue.Constant(decimal.Parse(text, CultureInfo.InvariantCulture)),
            SpecialType.System_Int64 => DefaultValue.Constant(long.Parse(text, CultureInfo.InvariantCulture)),
            SpecialType.System_UInt32 => DefaultValue.Constant(uint.Parse(text, CultureInfo.InvariantCulture)),
            SpecialType.System_UInt64 => DefaultValue.Constant(ulong.Parse(text, CultureInfo.InvariantCulture)),
            _ when type.TypeKind == TypeKind.Enum => Member(type, text),
            _ when TypeLanguages.RangeOf(type) is not null =>
                BigInteger.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
            _ => Parse(type, text),
        };
    }

    private static string Member(ITypeSymbol type, string text) => $"{CodeText.Type(type)}." + ParameterForms.EnumOf(type)
        .Members.First(member => member.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).Identifier;

    private static string? Parse(ITypeSymbol type, string text) => ValueTypes.NameOf(type) switch
    {
        "Guid" => $"{CodeText.Type(type)}.Parse({DefaultValue.Constant(text)})",
        "DateOnly" => $"{CodeText.Type(type)}.ParseExact({DefaultValue.Constant(text)}, \"yyyy-MM-dd\")",
        _ => null,
    };
}
