using System.Globalization;

namespace SockRoute.Benchmarks.Templates;

/// <summary>A row of the page. What formats is for engines whose templates do not.</summary>
public sealed record Product(int Id, string Name, decimal Price, DateOnly Added, bool IsNew, bool IsInStock)
{
    public string PriceText => Price.ToString("F2", CultureInfo.InvariantCulture);

    public string AddedText => Added.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
