using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>What to do about a parameter whose type cannot be read from text.</summary>
internal static class TypeAdvice
{
    public static string For(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Array => "take HttpRequest and read its Query, which has values that occur more than once",
        TypeKind.Interface => "take a service in the constructor of the class",
        _ when SpecialParameters.SourceOf(type) is not null => "remove its attribute, because it is there without one",
        TypeKind.Class => "take a 'string' and read it yourself; a service belongs in the constructor of the class",
        _ => "use string, a number, bool, char, Guid, a date or time, or an enum",
    };
}
