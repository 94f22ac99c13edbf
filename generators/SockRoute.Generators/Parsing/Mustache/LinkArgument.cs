using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>What a tag passes to a link: a value of the context stack, or a constant.</summary>
internal sealed class LinkArgument(TemplateArgument source, BoundValue? value, Compilation compilation)
{
    private const string True = "true";
    private const string False = "false";

    public TemplateArgument Source { get; } = source;

    /// <summary>Whether the word is a constant, as in C#.</summary>
    public static bool IsConstant(string word) => word is True or False;

    /// <summary>Whether it is of the very type of the parameter.</summary>
    public bool IsExact(LinkParameter parameter) =>
        value is not null && SymbolEqualityComparer.Default.Equals(value.Type, parameter.Type);

    /// <summary>What generated code passes; null where that does not convert.</summary>
    public string? Convert(LinkParameter parameter) => value is not null
        ? Converts(value.Type, parameter.Type) && !(value.CanBeNull && !parameter.IsOptional) ? value.Expression : null
        : Source.Kind switch
        {
            TemplateArgumentKind.Integer => Number(parameter.Type),
            TemplateArgumentKind.Text => Text(parameter.Type),
            _ => parameter.Type.SpecialType == SpecialType.System_Boolean ? Source.Text : null,
        };

    /// <summary>Why it does not convert, as a sentence.</summary>
    public string Mistake(LinkParameter parameter, LinkTarget target)
    {
        var taker = $"'{parameter.Name}' of '{target.Name}'";
        if (value is not null && Converts(value.Type, parameter.Type))
        {
            return $"'{Source.Text}' may be null, which {taker} may not: put the tag into a section over it";
        }

        return value is not null
            ? $"'{Source.Text}' is {ValueSteps.Of(value)}, and {taker} takes '{parameter.TypeName}'"
            : parameter.Type.TypeKind == TypeKind.Enum && Source.Kind == TemplateArgumentKind.Text
            ? $"'{parameter.TypeName}' has no member '{Source.Text}'{Meant(parameter.Type)}"
            : $"{Kind} is not what {taker} takes, which is '{parameter.TypeName}'";
    }

    private string Kind => Source.Kind switch
    {
        TemplateArgumentKind.Integer => $"The number {Source.Text}",
        TemplateArgumentKind.Text => $"The text '{Source.Text}'",
        _ => $"'{Source.Text}'",
    };

    private bool Converts(ITypeSymbol from, ITypeSymbol to) =>
        compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true };

    private string? Number(ITypeSymbol type)
    {
        var number = BigInteger.Parse(Source.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var range = type.SpecialType is SpecialType.System_Single or SpecialType.System_Double
            or SpecialType.System_Decimal ? (long.MinValue, long.MaxValue) : TypeLanguages.RangeOf(type);
        var isLiteral = type.SpecialType != SpecialType.None && number >= range?.Min && number <= range?.Max;
        return isLiteral ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    private string? Text(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => CodeText.Literal(Source.Text),
        { SpecialType: SpecialType.System_Char } when Source.Text.Length == 1 =>
            Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Source.Text[0], quote: true),
        { TypeKind: TypeKind.Enum } when Member(type) is { } member =>
            $"{CodeText.Type(type)}.{CodeText.Identifier(member)}",
        _ => null,
    };

    private string? Member(ITypeSymbol type) =>
        MembersOf(type).FirstOrDefault(name => name == Source.Text)
        ?? MembersOf(type).FirstOrDefault(name => name.Equals(Source.Text, StringComparison.OrdinalIgnoreCase));

    private string Meant(ITypeSymbol type) =>
        NearestName.Find(Source.Text, MembersOf(type)) is { } near ? $": did you mean '{near}'?" : "";

    private static IEnumerable<string> MembersOf(ITypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(static field => field.Name);
}
