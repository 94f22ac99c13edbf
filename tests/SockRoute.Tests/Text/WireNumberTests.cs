using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Tests.Text;

/// <summary>RFC 9110 8.6: 1*DIGIT, and nothing else.</summary>
public sealed class WireNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("007", 7)]
    [InlineData("2147483648", 2147483648)]
    [InlineData("999999999999999999", 999999999999999999)]
    [InlineData("000000000000000001", 1)]
    public void DigitsAreANumber(string text, long expected)
    {
        Assert.True(WireNumber.TryParse(Encoding.ASCII.GetBytes(text), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,0")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("0x1")]
    [InlineData("1a")]
    [InlineData("\u0661")]
    [InlineData("1000000000000000000")]
    [InlineData("9223372036854775807")]
    [InlineData("18446744073709551617")]
    [InlineData("0000000000000000001")]
    public void AnythingElseIsNot(string text) =>
        Assert.False(WireNumber.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(long.MaxValue)]
    public void ANumberIsWrittenInDecimal(long value)
    {
        var buffer = new byte[20];
        var length = WireNumber.Format(value, buffer);

        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(buffer, 0, length));
    }
}
