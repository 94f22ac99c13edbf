using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Finds the constructor by which an object is made, as JsonSerializer does.</summary>
internal static class JsonConstructors
{
    /// <summary>The constructor; null with what to do where there is none.</summary>
    public static (IMethodSymbol? Constructor, string? Advice) Of(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        if (type.IsAbstract)
        {
            return (null, "it is abstract, so take a class that derives from it");
        }

        var chosen = type.InstanceConstructors
            .Where(static constructor => JsonAttributes.Has(constructor, "JsonConstructorAttribute"))
            .ToArray();
        if (chosen.Length > 1)
        {
            return (null, "two of its constructors are marked [JsonConstructor], so keep it on one");
        }

        var constructor = chosen.Length == 1 ? chosen[0] : Unmarked(type);
        return constructor is null
                ? (null, "nothing says which constructor makes it, so mark one [JsonConstructor]")
            : !MadeTypes.IsAccessible(constructor, assembly)
                ? (null, "generated code cannot reach the constructor that is marked [JsonConstructor], so make it public")
            : CallObstacle.On(constructor) is { } obstacle
                ? (null, $"its constructor is marked {obstacle}, with which generated code cannot call it")
            : constructor.Parameters.Any(static parameter => ParameterPassing.FindMistake(parameter) is not null)
                ? (null, "its constructor has a parameter that cannot be passed by value, so mark another [JsonConstructor]")
            : (constructor, null);
    }

    // A struct is made without arguments, whatever other constructors it has; but a pair has what it is made of only.
    private static IMethodSymbol? Unmarked(INamedTypeSymbol type)
    {
        if (JsonObjects.IsPair(type))
        {
            return type.InstanceConstructors.Single(static constructor => constructor.Parameters.Length == 2);
        }

        var all = type.InstanceConstructors
            .Where(static constructor => constructor.DeclaredAccessibility == Accessibility.Public)
            .ToArray();
        return all.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty)
            ?? (all.Length == 1 ? all[0] : null);
    }
}
