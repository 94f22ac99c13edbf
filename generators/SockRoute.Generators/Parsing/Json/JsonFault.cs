using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Why something cannot be written as JSON. Without advice, the compiler says it already.</summary>
internal sealed class JsonFault(ISymbol? member, ITypeSymbol type, string? advice)
{
    /// <summary>The member with the type; null when the type is the whole value.</summary>
    public ISymbol? Member { get; } = member;

    public ITypeSymbol Type { get; } = type;

    public string? Advice { get; } = advice;
}
