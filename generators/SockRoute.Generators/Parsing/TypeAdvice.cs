using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What to do about a parameter whose type cannot be read from text.</summary>
internal static class TypeAdvice
{
    private const string Readable = "use string, a number, bool, char, Guid, a date or time, or an enum";

    /// <summary>Whether a value of the type can hardly come from anywhere but services.</summary>
    public static bool IsService(ITypeSymbol type) =>
        (type.TypeKind == TypeKind.Interface || type is { TypeKind: TypeKind.Class, IsAbstract: true })
        && !IsList(type);

    /// <summary>The same where a service or a list is no likely intention.</summary>
    public static string ForField(ITypeSymbol type) =>
        SpecialParameters.SourceOf(type) is not null ? For(type) : ForText(type);

    /// <summary>The same for what the query has, which may be a list.</summary>
    public static string ForQuery(BindingTarget target) =>
        IsList(target.Type) ? MadeTypes.ListAdvice
        : target.IsMember && !IsService(target.Type) ? ForField(target.Type)
        : For(target.Type);

    /// <summary>The same for a part of the path.</summary>
    public static string ForRoute(ITypeSymbol type) =>
        IsList(type) ? "a part of the path is one value, so take a 'string', or the list from the query"
        : IsService(type) ? For(type)
        : ForField(type);

    public static string For(ITypeSymbol type) =>
        IsService(type) ? "a service is marked [FromServices], or taken in the constructor of the class"
        : SpecialParameters.SourceOf(type) is not null ? "remove its attribute, because it is there without one"
        : !IsOwn(type) ? type.TypeKind == TypeKind.Class
            ? "take a 'string' and read it yourself; a service is marked [FromServices]"
            : Readable
        : $"{ForText(type)}; or mark the parameter [AsParameters], "
            + (type.IsReferenceType ? "[FromServices], or [FromBody] on a POST" : "or [FromBody] on a POST");

    // What can be added to a type of the user's.
    private static string ForText(ITypeSymbol type)
    {
        var name = CodeText.Short(ValueTypes.Unwrap(type).WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        return IsOwn(type) && !type.IsAbstract
            ? $"give '{name}' a 'public static bool TryParse(string, out {name})', or make it an IParsable<{name}>"
            : Readable;
    }

    private static bool IsOwn(ITypeSymbol type) =>
        ValueTypes.Unwrap(type) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && !named.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsList(ITypeSymbol type) => ListTypes.Unfold(type).Repetition != Repetition.None;
}
