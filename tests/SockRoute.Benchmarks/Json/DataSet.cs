using System.Text.Json;

namespace SockRoute.Benchmarks.Json;

/// <summary>HttpArena's dataset.json, or items of the same shape that are made here.</summary>
internal static class DataSet
{
    /// <summary>Names the file, for this process and those that it starts.</summary>
    public const string FileVariable = "SOCKROUTE_BENCHMARK_ITEMS";

    private const int Count = 50;

    public static ItemList Items(int count)
    {
        var items = Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file
            ? JsonSerializer.Deserialize<Item[]>(File.ReadAllBytes(file), JsonSerializerOptions.Web)!
            : [.. Enumerable.Range(1, Count).Select(Made)];
        return new(items.Take(count).ToList(), count);
    }

    private static Item Made(int id) => new(
        id, $"Nano Gadget {id}", "electronics", id * 17 % 500, id * 7 % 100, id % 3 > 0,
        new[] { "sale", "heavy-duty", "popular", "wireless" }.Take(id % 5).ToList(),
        new(id % 50, id * 31 % 400));
}
