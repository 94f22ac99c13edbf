using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>Finds prefixes that do nothing: those of classes without routes, and those of base classes.</summary>
internal static class PrefixRules
{
    public static Problem? Find(INamedTypeSymbol type)
    {
        var hasRoutes = HasRoutes(type);
        if (RouteAttributes.PrefixOf(type) is { } own)
        {
            return hasRoutes || type.IsAbstract ? null : Unused(type, own);
        }

        return hasRoutes ? NotInherited(type) : null;
    }

    private static Problem Unused(INamedTypeSymbol type, AttributeData prefix)
    {
        var from = BaseTypes.Of(type).FirstOrDefault(HasRoutes);
        var advice = from is null
            ? "write the attribute on the class whose methods have the routes"
            : $"the routes of its base class '{from.Name}' are only there, so move them to '{type.Name}'";
        return new(RouteDescriptors.PrefixWithoutRoutes, Place.Of(prefix, 0, 0), type.Name, advice);
    }

    private static Problem? NotInherited(INamedTypeSymbol type)
    {
        var origin = BaseTypes.Of(type).FirstOrDefault(static candidate => RouteAttributes.PrefixOf(candidate) is not null);
        return origin is not null
            && RouteAttributes.PrefixOf(origin) is { } prefix
            && RouteAttributes.Text(prefix) is { } text
            ? new(RouteDescriptors.PrefixNotInherited, Place.Of(type), type.Name, text, origin.Name)
            {
                Other = Place.Of(prefix, 0, text.Length),
            }
            : null;
    }

    private static bool HasRoutes(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(RouteAttributes.Any);
}
