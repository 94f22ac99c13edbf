using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Finds attributes of hubs in classes that are none, and routes in hubs.</summary>
internal static class HubMisuse
{
    /// <summary>What is wrong with a method that has an attribute of a hub's.</summary>
    public static IEnumerable<Problem> Find(IMethodSymbol method)
    {
        var definition = PartialParts.Definition(method);
        var isHub = HubAttributes.HubOf(method.ContainingType) is not null;
        if (isHub && definition.MethodKind == MethodKind.Ordinary)
        {
            return [];
        }

        // Of an attribute on a constructor, the compiler says that it cannot stand there.
        return definition.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor ? []
            : HubAttributes.Of(definition).Select(attribute => new Problem(
                HubDescriptors.NotInHub,
                Place.Of(attribute, 0, 0),
                HubAttributes.WordOf(attribute)!,
                isHub ? "what is no plain method" : $"a method of '{method.ContainingType.Name}', which is no hub",
                isHub ? "move it to a public method" : "mark the class [Hub(\"/path\")]"));
    }

    /// <summary>What is wrong with a method that has a route.</summary>
    public static IEnumerable<Problem> FindRoute(IMethodSymbol method)
    {
        if (HubAttributes.HubOf(method.ContainingType) is { } hub)
        {
            yield return new(HubDescriptors.HubWithRoutes, Place.Of(method), method.Name, method.ContainingType.Name)
            {
                Other = Place.Of(hub, 0, 0),
            };
        }
    }
}
