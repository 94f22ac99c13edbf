using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>A list or a dictionary.</summary>
internal sealed class JsonCollection
{
    /// <summary>The type of a key; null for a list.</summary>
    public ITypeSymbol? Key { get; init; }

    /// <summary>The type of an item, or of a dictionary's value.</summary>
    public ITypeSymbol? Item { get; init; }

    /// <summary>What to do instead, where it cannot be written.</summary>
    public string? Advice { get; init; }
}
