using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>What was found out about one type by itself: its model or mistake, and where its members lead.</summary>
internal sealed class JsonType<TModel>
    where TModel : class
{
    public required TModel? Model { get; init; }

    public required JsonFault? Fault { get; init; }

    /// <summary>The types with a class of their own, each with the member that leads there.</summary>
    public required IReadOnlyList<(ISymbol Member, ITypeSymbol Type)> Links { get; init; }
}
