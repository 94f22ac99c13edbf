using System.Globalization;
using System.Text;
using SockRoute.Templates;

namespace SockRoute.Tests.Templates;

/// <summary>What is written without the general formatter looks as if it were.</summary>
public sealed class KnownFormatsTests
{
    [Fact]
    public void WritesDatesAsTheGeneralFormatterDoes()
    {
        var random = new Random(1);
        DateTime[] ends = [DateTime.MinValue, DateTime.MaxValue];
        var times = Enumerable.Range(0, 1000).Select(_ => new DateTime(random.NextInt64(DateTime.MaxValue.Ticks)));
        foreach (var time in ends.Concat(times))
        {
            var expected = time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal(expected, Format(time, "yyyy-MM-dd"));
            Assert.Equal(expected, Format(DateOnly.FromDateTime(time), "yyyy-MM-dd"));
        }
    }

    [Fact]
    public void LeavesOtherFormatsAndTypesToTheGeneralFormatter()
    {
        Assert.Null(Format(DateTime.MinValue, "yyyy-MM-d"));
        Assert.Null(Format(DateOnly.MinValue, "d"));
        Assert.Null(Format(1.5, "F2"));
        Assert.Null(Format(1, ""));
    }

    [Fact]
    public void WhatIsSaidToBePlainHasNothingToEscape()
    {
        AssertPlain(int.MinValue);
        AssertPlain(long.MinValue);
        AssertPlain(short.MinValue);
        AssertPlain(byte.MaxValue);
        AssertPlain(uint.MaxValue);
        AssertPlain(ulong.MaxValue);
        AssertPlain(decimal.MinValue);
        AssertPlain(-1.5);
        AssertPlain(double.NegativeInfinity);
        AssertPlain(float.NaN);
        AssertPlain(Guid.Empty);
        AssertPlain(DateOnly.MaxValue);
        AssertPlain(DateTime.MaxValue);
        AssertPlain(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-2)));
    }

    [Fact]
    public void WhatAFormatBringsAlongIsLookedAt()
    {
        Assert.False(KnownFormats.IsPlain<int>("0 <b>"));
        Assert.False(KnownFormats.IsPlain<int>("<"));
        Assert.False(KnownFormats.IsPlain<int>("0&"));
        Assert.False(KnownFormats.IsPlain<DateOnly>("d<"));
        Assert.False(KnownFormats.IsPlain<DateTime>("d '&' M"));
        Assert.False(KnownFormats.IsPlain<char>(""));
    }

    private static void AssertPlain<T>(T value)
        where T : IFormattable
    {
        var letters = Enumerable.Range(0, 128).Select(static code => (char)code).Where(char.IsAsciiLetter).ToArray();
        var digits = from letter in letters from digit in "0123456789" select $"{letter}{digit}";
        foreach (var format in letters.Select(static letter => $"{letter}").Concat(digits).Append("").Append("yyyy-MM-dd"))
        {
            Assert.True(KnownFormats.IsPlain<T>(format));
            try
            {
                var text = value.ToString(format, CultureInfo.InvariantCulture);
                Assert.False(text.AsSpan().ContainsAny("&<>\"'"), $"{typeof(T)}, {format}: {text}");
            }
            catch (FormatException)
            {
                // Not a format of this type: nothing is written.
            }
        }
    }

    private static string? Format<T>(T value, string format)
    {
        var output = new byte[64];
        return KnownFormats.TryFormat(value, format, output, out var length) ? Encoding.ASCII.GetString(output, 0, length) : null;
    }
}
