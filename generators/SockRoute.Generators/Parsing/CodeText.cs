using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Symbols as generated code and route tables write them.</summary>
internal static class CodeText
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NestedNameFormat =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    private static readonly SymbolDisplayFormat FullNameFormat =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat HandlerFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type with <c>global::</c>, without its own nullability.</summary>
    public static string Type(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(TypeFormat);

    /// <summary>The type's name with its containing types.</summary>
    public static string Name(INamedTypeSymbol type) => type.ToDisplayString(NestedNameFormat);

    /// <summary>The type's name with containing types and namespace.</summary>
    public static string FullName(INamedTypeSymbol type) => type.ToDisplayString(FullNameFormat);

    /// <summary>The type as its author writes it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The method with its parameters, for example <c>Posts.Show(int id)</c>.</summary>
    public static string Handler(IMethodSymbol method) => method.ToDisplayString(HandlerFormat);

    /// <summary>The same, and the namespace that it stands in.</summary>
    public static HandlerName HandlerName(IMethodSymbol method) => new()
    {
        Namespace = method.ContainingNamespace is { IsGlobalNamespace: false } home ? home.ToDisplayString() : "",
        Short = Handler(method),
    };

    /// <summary>A name as an identifier, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name with its first letter in upper case.</summary>
    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>A name with its first letter in lower case.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A variable for a parameter or a member of that name.</summary>
    public static string LocalName(string name, UniqueNames taken) => Identifier(taken.Take(CamelCase(name)));
}
