using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>How a value of some type is read from what has one name in a form or a query.</summary>
internal static class FormFields
{
    /// <summary>Null for a type that is neither one value nor a list of values.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="local">The variable.</param>
    /// <param name="type">The type.</param>
    /// <param name="written">The default that was written, as an expression; null without one.</param>
    public static ParameterModel? Of(string name, string local, ITypeSymbol type, string? written)
    {
        var (repetition, element) = ListTypes.Unfold(type);
        if (ParameterForms.Of(element) is not { } form || (repetition != Repetition.None && IsNullable(element)))
        {
            return null;
        }

        var value = ValueTypes.Unwrap(element);
        return new()
        {
            Source = ParameterSource.Form,
            Name = name,
            Local = local,
            Form = form,
            Type = CodeText.Type(value),
            Default = Default(type, written),
            Enum = form == ParameterForm.Enum ? ParameterForms.EnumOf(value) : null,
            Parser = form == ParameterForm.Parsed ? TextParsers.Of(value) : null,
            Repetition = repetition,
        };
    }

    /// <summary>The same for what keeps its initial value without a field: the variable is not used then.</summary>
    public static ParameterModel? OfOptional(string name, string local, ITypeSymbol type) =>
        Of(name, local, type, null) is { } field
            ? field with
            {
                Default = field.Repetition == Repetition.None ? field.Default ?? Nothing(type) : null,
                KeepsInitial = true,
            }
            : null;

    /// <summary>All parameters of the query of one name; null for a type that is no list of values.</summary>
    public static ParameterModel? OfQuery(string name, string local, ITypeSymbol type, string? written) =>
        Of(name, local, type, written) is { Repetition: not Repetition.None } list
            ? list with { Source = ParameterSource.Query }
            : null;

    // A checkbox that is not ticked is not sent. The cast keeps a nullable value one where its default is not null,
    // since a field that was left empty makes it null.
    private static string? Default(ITypeSymbol type, string? written)
    {
        var value = written ?? ParameterForms.MissingValue(type);
        return value is null ? type.SpecialType == SpecialType.System_Boolean ? "false" : null
            : value != "null" && IsNullableValue(type) ? Cast(ValueTypes.Unwrap(type), value)
            : value;
    }

    private static string Cast(ITypeSymbol type, string value) =>
        $"({CodeText.Type(type)}?){(value[0] == '-' ? $"({value})" : value)}";

    /// <summary>A value that nobody sees.</summary>
    public static string Nothing(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? "\"\"" : $"default({CodeText.Type(type)})";

    private static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || IsNullableValue(type);

    private static bool IsNullableValue(ITypeSymbol type) => !ReferenceEquals(ValueTypes.Unwrap(type), type);
}
