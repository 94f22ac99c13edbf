using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Decides whether generated code can name a type. Where a public handler has one that it cannot, the compiler says so
/// (CS0050, CS0051, CS9051).
/// </summary>
internal static class TypeReach
{
    public static bool Reaches(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Reaches(array.ElementType),
        IPointerTypeSymbol pointer => Reaches(pointer.PointedAtType),
        INamedTypeSymbol named => IsVisible(named) && named.TypeArguments.All(Reaches),
        _ => true,
    };

    /// <summary>Whether code of another project can name it.</summary>
    public static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        IPointerTypeSymbol pointer => IsPublic(pointer.PointedAtType),
        INamedTypeSymbol named => IsPublic(named) && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsFileLocal || outer.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsFileLocal || outer.DeclaredAccessibility
                is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
