using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Tests.Text;

/// <summary>Amounts look as the general formatter writes them.</summary>
public sealed class FixedPointTests
{
    [Theory]
    [InlineData("0", "F2", "0.00")]
    [InlineData("-0", "F2", "0.00")]
    [InlineData("-0.001", "F2", "0.00")]
    [InlineData("-0.005", "F2", "-0.01")]
    [InlineData("0.005", "F2", "0.01")]
    [InlineData("0.0049999", "F2", "0.00")]
    [InlineData("9.995", "F2", "10.00")]
    [InlineData("12.5", "F0", "13")]
    [InlineData("13.5", "F0", "14")]
    [InlineData("1234567.891", "F2", "1234567.89")]
    [InlineData("1.5", "F9", "1.500000000")]
    [InlineData("18446744073709551615", "F0", "18446744073709551615")]
    [InlineData("-184467440737095516.15", "F2", "-184467440737095516.15")]
    public void RoundsHalvesAwayFromZero(string number, string format, string expected)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(expected, value.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(expected, Format(value, format));
    }

    [Fact]
    public void WritesWhatTheGeneralFormatterWrites()
    {
        var random = new Random(1);
        for (var i = 0; i < 200_000; i++)
        {
            var bits = random.Next(4) == 0 ? random.Next() : 0;
            var value = new decimal(
                random.Next(int.MinValue, int.MaxValue), bits, 0, random.Next(2) == 0, (byte)random.Next(i % 2 == 0 ? 4 : 29));
            var format = $"F{random.Next(10)}";
            var expected = value.ToString(format, CultureInfo.InvariantCulture);
            Assert.True(
                (Format(value, format) ?? expected) == expected, $"{value.ToString(CultureInfo.InvariantCulture)}, {format}");
        }
    }

    [Theory]
    [InlineData("18446744073709551616", "F0")]
    [InlineData("18446744073709551615", "F1")]
    [InlineData("0.00000000000000000000000001", "F2")]
    [InlineData("1", "F")]
    [InlineData("1", "f2")]
    [InlineData("1", "N2")]
    [InlineData("1", "F10")]
    [InlineData("1", "")]
    public void LeavesAllElseToTheGeneralFormatter(string number, string format) =>
        Assert.Null(Format(decimal.Parse(number, CultureInfo.InvariantCulture), format));

    [Fact]
    public void NeedsRoomForTheLongest() => Assert.False(FixedPoint.TryFormat(1, "F2", new byte[21], out _));

    private static string? Format(decimal value, string format)
    {
        var output = new byte[22];
        return FixedPoint.TryFormat(value, format, output, out var length) ? Encoding.ASCII.GetString(output, 0, length) : null;
    }
}
