using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What to do about a parameter whose type cannot be read from text.</summary>
internal static class TypeAdvice
{
    private const string Readable = "use string, a number, bool, char, Guid, a date or time, or an enum";

    /// <summary>The same where a service or a list is no likely intention.</summary>
    public static string ForField(ITypeSymbol type) =>
        SpecialParameters.SourceOf(type) is null ? Readable : For(type);

    /// <summary>The same for what the query has, which may be a list.</summary>
    public static string ForQuery(ITypeSymbol type) => IsList(type) ? FormTypes.ListAdvice : For(type);

    /// <summary>The same for a part of the path.</summary>
    public static string ForRoute(ITypeSymbol type) =>
        IsList(type) ? "a part of the path is one value, so take a 'string', or the list from the query" : For(type);

    public static string For(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "a service is marked [FromServices], or taken in the constructor of the class",
        _ when SpecialParameters.SourceOf(type) is not null => "remove its attribute, because it is there without one",
        TypeKind.Class => "take a 'string' and read it yourself; a service is marked [FromServices]",
        _ => Readable,
    };

    private static bool IsList(ITypeSymbol type) => ListTypes.Unfold(type).Repetition != Repetition.None;
}
