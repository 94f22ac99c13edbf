using SockRoute.Text;

namespace SockRoute.Tests.Text;

/// <summary>What a client is told that was expected.</summary>
public sealed class ExpectedTextTests
{
    [Fact]
    public void SaysTheRangeOfAWholeNumber()
    {
        Assert.Equal($"a whole number from {sbyte.MinValue} to {sbyte.MaxValue}", ExpectedText.WholeNumber<sbyte>());
        Assert.Equal($"a whole number from {byte.MinValue} to {byte.MaxValue}", ExpectedText.WholeNumber<byte>());
        Assert.Equal($"a whole number from {short.MinValue} to {short.MaxValue}", ExpectedText.WholeNumber<short>());
        Assert.Equal($"a whole number from {ushort.MinValue} to {ushort.MaxValue}", ExpectedText.WholeNumber<ushort>());
        Assert.Equal($"a whole number from {int.MinValue} to {int.MaxValue}", ExpectedText.WholeNumber<int>());
        Assert.Equal($"a whole number from {uint.MinValue} to {uint.MaxValue}", ExpectedText.WholeNumber<uint>());
        Assert.Equal("a whole number of 64 bits", ExpectedText.WholeNumber<long>());
        Assert.Equal("a whole number of 64 bits, not negative", ExpectedText.WholeNumber<ulong>());
        Assert.Equal("a whole number of 128 bits", ExpectedText.WholeNumber<Int128>());
        Assert.Equal("a whole number of 128 bits, not negative", ExpectedText.WholeNumber<UInt128>());
    }

    [Fact]
    public void NamesTwentyAtMost()
    {
        var names = Enumerable.Range(1, 21).Select(static number => $"N{number}").ToArray();

        Assert.Equal("one of N1, N2", ExpectedText.OneOf(names.AsSpan(0, 2)));
        Assert.EndsWith(", N20", ExpectedText.OneOf(names.AsSpan(0, 20)), StringComparison.Ordinal);
        Assert.EndsWith(", N20, …", ExpectedText.OneOf(names), StringComparison.Ordinal);
    }
}
