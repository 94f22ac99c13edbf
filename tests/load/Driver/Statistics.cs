using System.Globalization;

namespace SockRoute.Load;

/// <summary>Medians, and numbers as they are printed.</summary>
internal static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    /// <summary>Three significant digits, and separators between thousands.</summary>
    public static string Text(this double value) =>
        value.ToString(value >= 100 ? "N0" : value >= 10 ? "N1" : "N2", CultureInfo.InvariantCulture);

    public static string Megabytes(this double bytes) => (bytes / 1e6).Text();
}
