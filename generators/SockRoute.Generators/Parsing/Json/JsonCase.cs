using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>What one [JsonDerivedType] says.</summary>
internal sealed class JsonCase(AttributeData attribute)
{
    /// <summary>Null for what is no class, struct or interface.</summary>
    public INamedTypeSymbol? Type { get; } = attribute.ConstructorArguments[0].Value as INamedTypeSymbol;

    /// <summary>A string or an int; null without one.</summary>
    public object? Discriminator { get; } =
        attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
}
