using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>What to do about a parameter whose type cannot be read from text.</summary>
internal static class TypeAdvice
{
    private const string Readable = "use string, a number, bool, char, Guid, a date or time, or an enum";

    /// <summary>The same where a service or a list is no likely intention.</summary>
    public static string ForField(ITypeSymbol type) =>
        SpecialParameters.SourceOf(type) is null ? Readable : For(type);

    public static string For(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Array => "take HttpRequest and read its Query, which has values that occur more than once",
        TypeKind.Interface => "a service is marked [FromServices], or taken in the constructor of the class",
        _ when SpecialParameters.SourceOf(type) is not null => "remove its attribute, because it is there without one",
        TypeKind.Class => "take a 'string' and read it yourself; a service is marked [FromServices]",
        _ => Readable,
    };
}
