using System.Text.Json.Nodes;

namespace SockRoute.Load;

/// <summary>HttpArena's dataset.json, or one of the same shape that is made here, and the answers that follow from it.</summary>
internal sealed class DataSet
{
    private readonly JsonArray _items;

    private DataSet(string path, JsonArray items)
    {
        Path = path;
        _items = items;
    }

    public string Path { get; }

    public static DataSet Open(Options options, Folders folders)
    {
        if (options.Data is { } folder)
        {
            var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, "dataset.json"));
            return File.Exists(path) ? new(path, Read(path)) : throw new LoadException($"there is no {path}");
        }

        var made = folders.Made("dataset.json");
        File.WriteAllText(made, Make().ToJsonString());
        return new(made, Read(made));
    }

    /// <summary>What /json/{count}?m={m} has to answer.</summary>
    public string Answer(int count, int m)
    {
        var items = new JsonArray();
        foreach (var item in _items.Take(count))
        {
            var copy = item!.DeepClone();
            copy["total"] = (long)item["price"]! * (long)item["quantity"]! * m;
            items.Add(copy);
        }

        return new JsonObject { ["items"] = items, ["count"] = items.Count }.ToJsonString();
    }

    private static JsonArray Read(string path) => JsonNode.Parse(File.ReadAllBytes(path))!.AsArray();

    private static JsonArray Make()
    {
        string[] first = ["Alpha", "Pro", "Core", "Edge", "Nano", "Ultra", "Prime"];
        string[] second = ["Widget", "Valve", "Relay", "Link", "Gadget", "Driver"];
        string[] categories = ["electronics", "tools", "books", "clothing", "sports", "toys"];
        string[] tags = ["sale", "heavy-duty", "popular", "fast", "new", "wireless", "eco", "limited"];
        var items = new JsonArray();
        for (var i = 0; i < 50; i++)
        {
            items.Add(new JsonObject
            {
                ["id"] = i + 1,
                ["name"] = $"{first[i % first.Length]} {second[i % second.Length]}",
                ["category"] = categories[i % categories.Length],
                ["price"] = 50 + (i * 137 % 450),
                ["quantity"] = 1 + (i * 41 % 99),
                ["active"] = i % 3 != 0,
                ["tags"] = new JsonArray([.. Enumerable.Range(i, 1 + (i % 5)).Select(tag => (JsonNode)tags[tag % tags.Length])]),
                ["rating"] = new JsonObject { ["score"] = 1 + (i * 7 % 50), ["count"] = 50 + (i * 53 % 400) },
            });
        }

        return items;
    }
}
