namespace Arena;

/// <summary>One item of the data set.</summary>
public sealed record Item(
    int Id, string Name, string Category, int Price, int Quantity, bool Active, string[] Tags, Rating Rating)
{
    public ItemWithTotal WithTotal(int m) =>
        new(Id, Name, Category, Price, Quantity, Active, Tags, Rating, (long)Price * Quantity * m);
}

/// <summary>What buyers think of an item.</summary>
public sealed record Rating(int Score, int Count);
