using System.Text;
using SockRoute.Binding;

namespace SockRoute.Tests.Binding;

/// <summary>Values of paths and queries: the same in every culture and time zone.</summary>
public sealed class ValueTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-1", -1)]
    [InlineData("007", 7)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData(" 7 ", 7)]
    public void AWholeNumberIsRead(string text, int expected) => Assert.Equal(expected, Parse<int>(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("1a")]
    [InlineData("1.0")]
    [InlineData("1,0")]
    [InlineData("0x1")]
    [InlineData("1e3")]
    [InlineData("--1")]
    [InlineData("~1")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999999999")]
    [InlineData("\u0661")]
    public void WhatIsNoWholeNumberOrDoesNotFitIsRefused(string text) => Assert.Null(Parse<int>(text));

    [Fact]
    public void EachTypeHasItsOwnRange()
    {
        Assert.Null(Parse<byte>("256"));
        Assert.Null(Parse<byte>("-1"));
        Assert.Null(Parse<uint>("-1"));
        Assert.Null(Parse<short>("32768"));
        Assert.Null(Parse<long>("9223372036854775808"));
        Assert.Equal(ulong.MaxValue, Parse<ulong>("18446744073709551615"));
    }

    [Fact]
    public void NumbersWithAFractionHaveAPointInEveryCulture()
    {
        using var culture = new OtherCulture();

        Assert.Equal(1.5, Parse<double>("1.5"));
        Assert.Equal(-1.5m, Parse<decimal>("-1.5"));
        Assert.Equal(1500.0, Parse<double>("1.5e3"));
        Assert.Null(Parse<double>("~1.5"));
        Assert.Null(Parse<decimal>("1.5.0"));
        Assert.Null(Parse<double>("1,5"));
        Assert.Null(Parse<decimal>("1,5"));
        Assert.Null(Parse<decimal>("1,000"));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("FALSE", false)]
    [InlineData("1", null)]
    [InlineData("yes", null)]
    [InlineData("", null)]
    public void ABoolIsTrueOrFalse(string text, bool? expected) => Assert.Equal(expected, Parse<bool>(text));

    [Fact]
    public void GuidsAndDatesAreRead()
    {
        using var culture = new OtherCulture();

        Assert.Equal(
            Guid.Parse("11111111-2222-3333-4444-555555555555"), Parse<Guid>("11111111-2222-3333-4444-555555555555"));
        Assert.Null(Parse<Guid>("11111111-2222-3333-4444"));
        Assert.Equal(new DateOnly(2026, 2, 1), Parse<DateOnly>("2026-02-01"));
        Assert.Equal(new DateOnly(2026, 2, 1), Parse<DateOnly>("02/01/2026"));
        Assert.Null(Parse<DateOnly>("2026-02-30"));
        Assert.Null(Parse<DateOnly>("31.12.2026"));
        Assert.Equal(new TimeOnly(13, 5), Parse<TimeOnly>("13:05"));
        Assert.Equal('x', Parse<char>("x"));
    }

    [Theory]
    [InlineData("2026-02-01T12:00:00Z", 12)]
    [InlineData("2026-02-01T12:00:00+02:00", 10)]
    [InlineData("2026-02-01T12:00:00", 12)]
    public void ATimeIsUtcUnlessItSaysOtherwiseWhereverTheServerStands(string text, int hour)
    {
        Assert.Equal(new DateTime(2026, 2, 1, hour, 0, 0), Parse<DateTime>(text));
        Assert.Equal(new DateTime(2026, 2, 1, hour, 0, 0), Parse<DateTimeOffset>(text)!.Value.UtcDateTime);
        Assert.NotEqual(DateTimeKind.Local, Parse<DateTime>(text)!.Value.Kind);
    }

    [Fact]
    public void NoValueIsLongerThan256Bytes()
    {
        Assert.Equal(1, Parse<int>(new string('0', 255) + "1"));
        Assert.Null(Parse<int>(new string('0', 256) + "1"));
        Assert.Null(Parse<int>(new string('0', 1_000_000)));
        Assert.False(
            ValueText.TryParseForm<int>(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("%30", 86))), out _));
    }

    [Fact]
    public void WhatIsNotUtf8OrABrokenEscapeIsRefused()
    {
        Assert.False(ValueText.TryParse<char>([0xC3], out _));
        Assert.False(ValueText.TryParseForm<int>("%3"u8, out _));
        Assert.False(ValueText.TryParseForm<char>("%ff"u8, out _));
        Assert.True(ValueText.TryParseForm<int>("%2d%31"u8, out var value));
        Assert.Equal(-1, value);
        Assert.True(ValueText.TryParseForm<char>("%c3%a4"u8, out var letter));
        Assert.Equal('ä', letter);
    }

    private static T? Parse<T>(string text)
        where T : struct, ISpanParsable<T> =>
        ValueText.TryParse(Encoding.UTF8.GetBytes(text), out T value) ? value : null;
}
