using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides whether generated code can reach a class with routes, and how it makes an instance.</summary>
internal static class ControllerParser
{
    private const string AbstractAdvice =
        "nothing makes an instance of it, so move its routes to the classes that derive from it, or make them static";

    /// <param name="type">The class.</param>
    /// <param name="needsInstance">Whether one of its handlers is an instance method.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static ControllerModel? Parse(INamedTypeSymbol type, bool needsInstance, List<Problem> problems)
    {
        if (FindMistake(type, needsInstance) is { } mistake)
        {
            problems.Add(mistake);
            return null;
        }

        var services = needsInstance ? ConstructorParser.Parse(type, problems) : [];
        return services is null ? null : new()
        {
            FullName = CodeText.FullName(type),
            Name = CodeText.Name(type),
            Type = CodeText.Type(type),
            IsDisposable = type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_IDisposable),
            Services = new(services),
        };
    }

    private static Problem? FindMistake(INamedTypeSymbol type, bool needsInstance)
    {
        if (type.TypeKind != TypeKind.Class)
        {
            var kind = type.TypeKind == TypeKind.Interface ? "an interface" : "a struct";
            return NotPlain(type, kind, "move them to a class");
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (FindObstacle(type, outer) is { } obstacle)
            {
                return obstacle;
            }
        }

        return needsInstance && type.IsAbstract
            ? NotPlain(type, "abstract", AbstractAdvice)
            : null;
    }

    private static Problem? FindObstacle(INamedTypeSymbol type, INamedTypeSymbol outer)
    {
        if (outer.IsFileLocal)
        {
            return NotAccessible(type, outer, "local to its file");
        }

        if (outer.DeclaredAccessibility
            is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            return NotAccessible(type, outer, AccessText.Of(outer.DeclaredAccessibility));
        }

        return outer.Arity > 0
            ? new(HandlerDescriptors.OpenGeneric, Place.Of(type), "Class", CodeText.Short(outer), type.Name)
            : null;
    }

    private static Problem NotPlain(INamedTypeSymbol type, string kind, string advice) =>
        new(HandlerDescriptors.NotPlainClass, Place.Of(type), type.Name, kind, advice);

    private static Problem NotAccessible(INamedTypeSymbol type, INamedTypeSymbol outer, string access) =>
        new(HandlerDescriptors.ClassNotAccessible, Place.Of(type), type.Name, outer.Name, access);
}
