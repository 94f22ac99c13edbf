using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>Reads how large the request body of a route may be; whether the number makes sense is checked at start.</summary>
internal static class BodyLimits
{
    /// <summary>The limit of the method, or else of its class; null when neither has one.</summary>
    public static long? Of(IMethodSymbol method) => In(method) ?? In(method.ContainingType);

    private static long? In(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: WellKnownNames.BodyLimitAttribute } type
                && WellKnownTypes.IsFramework(type)
                && attribute.ConstructorArguments is [{ Value: long bytes }])
            {
                return bytes;
            }
        }

        return null;
    }
}
