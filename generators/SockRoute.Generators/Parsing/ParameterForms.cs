using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>How a parameter of some type is read from one piece of text.</summary>
internal static class ParameterForms
{
    /// <summary>Null for a type that cannot be read from text.</summary>
    public static ParameterForm? Of(ITypeSymbol type)
    {
        var value = ValueTypes.Unwrap(type);
        return value.SpecialType == SpecialType.System_String ? ParameterForm.Text
            : value.TypeKind == TypeKind.Enum ? ParameterForm.Enum
            : ValueTypes.CanRead(value) ? ParameterForm.Value
            : TextParsers.Has(value) ? ParameterForm.Parsed
            : null;
    }

    /// <summary>
    /// What a parameter without a default gets when the query does not have it: null where the type says so.
    /// </summary>
    public static string? MissingValue(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated ? "null" : null;

    public static EnumModel EnumOf(ITypeSymbol type)
    {
        var fields = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue && IsUsable(field))
            .ToArray();
        return new()
        {
            Name = type.Name,
            Type = CodeText.Type(type),
            Members = new(fields.Select(field => Member(field, FindWritten(field, fields), FindFirst(field, fields)))),
        };
    }

    // [Obsolete("…", error: true)]: nobody may name the member any more, clients included.
    private static bool IsUsable(IFieldSymbol field) => !field.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "ObsoleteAttribute", ConstructorArguments: [_, { Value: true }] });

    // A name is read as the first member that has it, whatever the case of its letters.
    private static IFieldSymbol? FindWritten(IFieldSymbol field, IFieldSymbol[] fields) =>
        fields.FirstOrDefault(other =>
            Equals(other.ConstantValue, field.ConstantValue)
            && Equals(FindRead(other.Name, fields).ConstantValue, field.ConstantValue));

    private static IFieldSymbol FindRead(string name, IFieldSymbol[] fields) =>
        fields.First(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IFieldSymbol FindFirst(IFieldSymbol field, IFieldSymbol[] fields) =>
        fields.First(other => Equals(other.ConstantValue, field.ConstantValue));

    private static EnumMemberModel Member(IFieldSymbol field, IFieldSymbol? written, IFieldSymbol first) => new()
    {
        Name = field.Name,
        Identifier = CodeText.Identifier(field.Name),
        IsWritten = SymbolEqualityComparer.Default.Equals(field, written),
        IsHidden = written is null && SymbolEqualityComparer.Default.Equals(field, first),
    };
}
