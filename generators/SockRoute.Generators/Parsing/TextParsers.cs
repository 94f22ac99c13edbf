using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Finds what reads text as a type that is not one of .NET's simple ones.</summary>
internal static class TextParsers
{
    private static readonly (string Interface, ParserKind Kind)[] Interfaces =
    [
        ("ISpanParsable", ParserKind.Characters), ("IParsable", ParserKind.String),
        ("IUtf8SpanParsable", ParserKind.Utf8),
    ];

    /// <summary>Null for a type that cannot be read from text, and for one that is read in another way.</summary>
    public static ParserModel? Of(ITypeSymbol type) =>
        KindOf(type) is { } kind ? new() { Kind = kind, Name = type.Name, Type = CodeText.Type(type) } : null;

    /// <summary>Whether there is one.</summary>
    public static bool Has(ITypeSymbol type) => KindOf(type) is not null;

    private static ParserKind? KindOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsRefLikeType: false } named
            || type.SpecialType == SpecialType.System_String
            || ValueTypes.IsNullable(type)
            || ValueTypes.CanRead(type))
        {
            return null;
        }

        foreach (var (name, kind) in Interfaces)
        {
            if (named.AllInterfaces.Any(face => face.Name == name && IsOf(face, named)))
            {
                return kind;
            }
        }

        var methods = named.GetMembers("TryParse").OfType<IMethodSymbol>().Where(IsCallable).ToArray();
        return methods.Any(method => Takes(method, named, 3)) ? ParserKind.MethodWithProvider
            : methods.Any(method => Takes(method, named, 2)) ? ParserKind.Method
            : null;
    }

    private static bool IsOf(INamedTypeSymbol face, INamedTypeSymbol type) =>
        face is { Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && SymbolEqualityComparer.Default.Equals(face.TypeArguments[0], type);

    private static bool IsCallable(IMethodSymbol method) =>
        method is
        {
            IsStatic: true,
            IsGenericMethod: false,
            DeclaredAccessibility: Accessibility.Public,
            ReturnType.SpecialType: SpecialType.System_Boolean,
        }
        && CallObstacle.On(method) is null;

    private static bool Takes(IMethodSymbol method, INamedTypeSymbol type, int count)
    {
        var parameters = method.Parameters;
        return parameters.Length == count
            && parameters[0] is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String }
            && (count == 2 || (parameters[1].RefKind == RefKind.None
                && WellKnownTypes.Is(parameters[1].Type, "System", "IFormatProvider")))
            && parameters[count - 1] is { RefKind: RefKind.Out } result
            && SymbolEqualityComparer.Default.Equals(result.Type, type);
    }
}
