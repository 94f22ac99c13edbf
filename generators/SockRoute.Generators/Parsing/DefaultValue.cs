using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>Writes the default value of a parameter as an expression that means the same everywhere.</summary>
internal static class DefaultValue
{
    /// <summary>Null when the parameter has no default.</summary>
    public static string? Of(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        var type = ValueTypes.Unwrap(parameter.Type);
        if (parameter.ExplicitDefaultValue is not { } value)
        {
            return parameter.Type.IsReferenceType || !SymbolEqualityComparer.Default.Equals(type, parameter.Type)
                ? "null"
                : $"default({CodeText.Type(type)})";
        }

        return type.TypeKind == TypeKind.Enum ? EnumMember((INamedTypeSymbol)type, value) : Constant(value);
    }

    /// <summary>What a target gets that the request has nothing for; null when there has to be something.</summary>
    public static string? WhenMissing(BindingTarget target) =>
        target.Default
        ?? ParameterForms.MissingValue(target.Type)
        ?? (target.KeepsInitial ? FormFields.Nothing(target.Type) : null);

    private static string EnumMember(INamedTypeSymbol type, object value)
    {
        var member = type.GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && field.ConstantValue.Equals(value));
        return member is not null
            ? $"{CodeText.Type(type)}.{CodeText.Identifier(member.Name)}"
            : $"({CodeText.Type(type)})({Constant(value)})";
    }

    /// <summary>A constant as an expression.</summary>
    public static string Constant(object value) => value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char c => SymbolDisplay.FormatLiteral(c, quote: true),
        bool isTrue => isTrue ? "true" : "false",
        float number => Float(number),
        double number => Double(number),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        DateTime time => $"new global::System.DateTime({time.Ticks.ToString(CultureInfo.InvariantCulture)}L)",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"'{value.GetType()}' is not the type of a constant.", nameof(value)),
    };

    // "R" is not exact on every runtime that a compiler runs on; where it is not, all digits are.
    private static string Float(float number) =>
        float.IsNaN(number) ? "float.NaN"
        : float.IsInfinity(number) ? number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity"
        : Digits(number, "R", "G9", text => float.Parse(text, CultureInfo.InvariantCulture).Equals(number)) + "F";

    private static string Double(double number) =>
        double.IsNaN(number) ? "double.NaN"
        : double.IsInfinity(number) ? number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity"
        : Digits(number, "R", "G17", text => double.Parse(text, CultureInfo.InvariantCulture).Equals(number)) + "D";

    private static string Digits(IFormattable number, string shortest, string all, Func<string, bool> isExact)
    {
        var text = number.ToString(shortest, CultureInfo.InvariantCulture);
        return isExact(text) ? text : number.ToString(all, CultureInfo.InvariantCulture);
    }
}
