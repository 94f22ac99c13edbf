using System.Globalization;
using System.Text;

namespace SockRoute.Tests.Runtime;

public sealed class RoutePathTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("007", true)]
    [InlineData("2147483647", true)]
    [InlineData("2147483648", false)]
    [InlineData("-2147483648", true)]
    [InlineData("-2147483649", false)]
    [InlineData("99999999999999999999", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("--1", false)]
    [InlineData("+1", false)]
    [InlineData(" 1", false)]
    [InlineData("1 ", false)]
    [InlineData("1a", false)]
    [InlineData("\u0661", false)]
    public void TheConstraintIntTakesWhatFits(string segment, bool expected) =>
        Assert.Equal(expected, RoutePath.IsInt(Encoding.UTF8.GetBytes(segment)));

    // What the constraint lets through must bind: a route that matched cannot then be a 400.
    [Fact]
    public void WhatTheConstraintIntTakesCanBeParsed()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(random.GetItems("-0123456789".AsSpan(), random.Next(13)));

            Assert.True(!RoutePath.IsInt(Encoding.ASCII.GetBytes(text))
                || int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
        }
    }

    [Theory]
    [InlineData("/a/b", 1, 2)]
    [InlineData("/a/b", 3, 4)]
    [InlineData("/", 1, 1)]
    [InlineData("//", 1, 1)]
    public void ASegmentEndsAtTheNextSlashOrWithThePath(string path, int start, int end) =>
        Assert.Equal(end, RoutePath.SegmentEnd(Encoding.ASCII.GetBytes(path), start));

    [Theory]
    [InlineData("/a/b/c", 2, 3, 3)]
    [InlineData("/a/", 2, 3, 0)]
    [InlineData("/a", 2, 2, 0)]
    public void ACatchAllTakesEverythingBehindTheSlash(string path, int matched, int start, int length) =>
        Assert.Equal(new PathRange(start, length), RoutePath.Rest(Encoding.ASCII.GetBytes(path), matched));
}
