using System.Globalization;
using SockRoute.Json;

namespace SockRoute.Tests.Json;

/// <summary>The hash codes of what a client chooses: keys that .NET gives one code have many here.</summary>
public sealed class JsonKeysTests
{
    private const int Count = 10_000;

    [Fact]
    public void LongsOfOneHashCodeAreSpread() =>
        AssertSpread(Enumerable.Range(1, Count).Select(static number => ((long)number << 32) | (long)number));

    [Fact]
    public void GuidsOfOneHashCodeAreSpread() => AssertSpread(Enumerable.Range(1, Count).Select(static number =>
        new Guid(number, 0, 0, BitConverter.GetBytes((long)number << 32))));

    [Fact]
    public void DoublesOfOneHashCodeAreSpread() => AssertSpread(Enumerable.Range(1, Count).Select(static number =>
        BitConverter.Int64BitsToDouble(((long)number << 32) | (long)number)));

    [Fact]
    public void TimesOfOneHashCodeAreSpread() => AssertSpread(Enumerable.Range(1, Count).Select(static number =>
        new DateTime(((long)number << 32) | (long)number)));

    [Theory]
    [InlineData("1", "1.00")]
    [InlineData("0", "0.000")]
    [InlineData("0", "-0.0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335.0")]
    [InlineData("-1200", "-1.2e3")]
    public void EqualDecimalsHaveOneHashCode(string one, string other)
    {
        var (first, second) = (Decimal(one), Decimal(other));
        var comparer = JsonKeys.Comparer<decimal>()!;

        Assert.Equal(first, second);
        Assert.Equal(comparer.GetHashCode(first), comparer.GetHashCode(second));
    }

    [Fact]
    public void EqualDoublesHaveOneHashCode()
    {
        var comparer = JsonKeys.Comparer<double>()!;

        Assert.Equal(comparer.GetHashCode(0.0), comparer.GetHashCode(-0.0));
        Assert.Equal(comparer.GetHashCode(double.NaN), comparer.GetHashCode(BitConverter.Int64BitsToDouble(-1)));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static void AssertSpread<T>(IEnumerable<T> keys)
        where T : struct
    {
        var comparer = JsonKeys.Comparer<T>()!;
        var all = keys.ToArray();

        Assert.True(all.Select(static key => key.GetHashCode()).Distinct().Count() < Count / 10, ".NET spreads them, too");
        Assert.True(all.Select(comparer.GetHashCode).Distinct().Count() > Count * 9 / 10);
    }
}
