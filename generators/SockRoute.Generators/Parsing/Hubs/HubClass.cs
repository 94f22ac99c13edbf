using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Decides whether generated code can make the one instance of a hub, and how.</summary>
internal static class HubClass
{
    public static ControllerModel? Parse(INamedTypeSymbol type, List<Problem> problems)
    {
        if (FindMistake(type) is var (fault, advice))
        {
            problems.Add(new(HubDescriptors.Class, Place.Of(type), type.Name, fault, advice));
            return null;
        }

        return ConstructorParser.Parse(type, problems) is { } services
            ? new()
            {
                FullName = CodeText.FullName(type),
                Name = CodeText.Name(type),
                Type = CodeText.Type(type),
                IsDisposable = false,
                Services = new(services),
            }
            : null;
    }

    private static (string Fault, string Advice)? FindMistake(INamedTypeSymbol type)
    {
        if (type.IsStatic)
        {
            return ("is static", "remove 'static'");
        }

        if (type.IsAbstract)
        {
            return ("is abstract", "mark the classes that derive from it");
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (FindObstacle(outer) is { } obstacle)
            {
                return obstacle;
            }
        }

        return null;
    }

    private static (string Fault, string Advice)? FindObstacle(INamedTypeSymbol outer) =>
        outer.IsFileLocal ? ($"cannot be reached, because '{outer.Name}' is local to its file", "remove 'file'")
        : outer.DeclaredAccessibility
            is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)
            ? ($"cannot be reached, because '{outer.Name}' is {AccessText.Of(outer.DeclaredAccessibility)}",
                "make it public or internal")
        : outer.Arity > 0
            ? ($"is generic, and nothing says with which types to make '{CodeText.Short(outer)}'",
                "remove the type parameters")
        : CallObstacle.On(outer) is { } attribute
            ? ($"is marked {attribute}, which makes every use of it an error", "remove the attribute")
        : null;
}
