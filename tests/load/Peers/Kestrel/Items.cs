using System.Text.Json.Serialization;

/// <summary>One item of the data set.</summary>
internal sealed record Item(
    int Id, string Name, string Category, int Price, int Quantity, bool Active, string[] Tags, Rating Rating)
{
    public ItemWithTotal WithTotal(int m) =>
        new(Id, Name, Category, Price, Quantity, Active, Tags, Rating, (long)Price * Quantity * m);
}

internal sealed record Rating(int Score, int Count);

/// <summary>One item of an answer.</summary>
internal sealed record ItemWithTotal(
    int Id, string Name, string Category, int Price, int Quantity, bool Active, string[] Tags, Rating Rating, long Total);

internal sealed record ItemList(ItemWithTotal[] Items, int Count);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Item[]))]
[JsonSerializable(typeof(ItemList))]
internal sealed partial class ItemJson : JsonSerializerContext;
