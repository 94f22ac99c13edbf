namespace Arena;

/// <summary>An answer.</summary>
public sealed record ItemList(ItemWithTotal[] Items, int Count);

/// <summary>One item of an answer.</summary>
public sealed record ItemWithTotal(
    int Id, string Name, string Category, int Price, int Quantity, bool Active, string[] Tags, Rating Rating, long Total);
