namespace Arena;

/// <summary>One item of the data set.</summary>
public sealed record Item(
    int Id, string Name, string Category, int Price, int Quantity, bool Active, string[] Tags, int RatingScore, int RatingCount);
