using System.Text.Json;

namespace Arena;

/// <summary>The items of dataset.json, read once when the application starts.</summary>
public sealed record DataSet(IReadOnlyList<Item> Items)
{
    public static DataSet Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var items = new List<Item>();
        foreach (var item in document.RootElement.EnumerateArray())
        {
            items.Add(ReadItem(item));
        }

        return new(items);
    }

    private static Item ReadItem(JsonElement item)
    {
        var tags = new List<string>();
        foreach (var tag in item.GetProperty("tags").EnumerateArray())
        {
            tags.Add(tag.GetString()!);
        }

        var rating = item.GetProperty("rating");
        return new(
            item.GetProperty("id").GetInt32(),
            item.GetProperty("name").GetString()!,
            item.GetProperty("category").GetString()!,
            item.GetProperty("price").GetInt32(),
            item.GetProperty("quantity").GetInt32(),
            item.GetProperty("active").GetBoolean(),
            [.. tags],
            new(rating.GetProperty("score").GetInt32(), rating.GetProperty("count").GetInt32()));
    }
}
