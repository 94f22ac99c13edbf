namespace SockRoute.Benchmarks.Templates;

/// <summary>The page that all render.</summary>
[Template("products.html")]
public sealed partial record ProductPage(string Heading, IReadOnlyList<Product> Products)
{
    private const int Rows = 100;

    /// <summary>A hundred products; half of their names have something that HTML wants replaced.</summary>
    public static ProductPage Make()
    {
        string[] names =
        [
            "Garden hose, 20 m",
            "Nuts & bolts <M6>",
            "Café table",
            "Screen 15\" 'Pro' & stand",
            "Hammer",
            "Rope > 10 m & < 20 m",
            "Paint, white, 5 l",
            "\"Quiet\" fan",
        ];
        var first = new DateOnly(2024, 1, 1);
        var products = Enumerable.Range(0, Rows).Select(i => new Product(
            i + 1, names[i % names.Length], 1.5m + (i * 7.35m), first.AddDays(i * 11), i % 5 == 0, i % 7 != 0));
        return new("Products & more", [.. products]);
    }
}
