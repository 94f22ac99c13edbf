namespace SockRoute.Benchmarks.Json;

/// <summary>One item of HttpArena's data set.</summary>
public sealed record Item(
    int Id, string Name, string Category, int Price, int Quantity, bool Active, IReadOnlyList<string> Tags, Rating Rating);

/// <summary>What its buyers say.</summary>
public sealed record Rating(int Score, int Count);

/// <summary>Some of the items.</summary>
public sealed record ItemList(IReadOnlyList<Item> Items, int Count);
