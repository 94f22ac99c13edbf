using System.Text;
using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>The Range field, RFC 9110 14.1.2 and 14.2.</summary>
public sealed class RangeRequestTests
{
    [Theory]
    [InlineData("bytes=0-0", 10, "0-0")]
    [InlineData("bytes=0-9", 10, "0-9")]
    [InlineData("bytes=0-10", 10, "0-9")]
    [InlineData("bytes=9-", 10, "9-9")]
    [InlineData("bytes=-1", 10, "9-9")]
    [InlineData("bytes=-10", 10, "0-9")]
    [InlineData("bytes=-11", 10, "0-9")]
    [InlineData("BYTES=1-2", 10, "1-2")]
    [InlineData("bytes=1-2,4-5", 10, "1-2 4-5")]
    [InlineData("bytes=4-5,1-2", 10, "4-5 1-2")]
    [InlineData("bytes= 1-2 ,\t,4-5, ", 10, "1-2 4-5")]
    [InlineData("bytes=1-2,10-11", 10, "1-2")]
    [InlineData("bytes=-0,1-2", 10, "1-2")]
    [InlineData("bytes=0-9999999999999999999999", 10, "0-9")]
    [InlineData("bytes=0-9223372036854775807", 10, "0-9")]
    [InlineData("bytes=007-008", 10, "7-8")]
    public void ASatisfiableRangeIsPartial(string value, long length, string expected)
    {
        Assert.Equal(RangeVerdict.Partial, Parse(value, length, out var ranges));
        Assert.Equal(expected, string.Join(' ', ranges.Select(range => $"{range.First}-{range.Last}")));
    }

    [Theory]
    [InlineData("bytes=10-", 10)]
    [InlineData("bytes=10-20", 10)]
    [InlineData("bytes=-0", 10)]
    [InlineData("bytes=0-", 0)]
    [InlineData("bytes=-5", 0)]
    [InlineData("bytes=9999999999999999999999-", 10)]
    [InlineData("bytes=10-11,12-13", 10)]
    public void WhatLiesBehindTheEndIsUnsatisfiable(string value, long length) =>
        Assert.Equal(RangeVerdict.Unsatisfiable, Parse(value, length, out _));

    [Theory]
    [InlineData("")]
    [InlineData("bytes")]
    [InlineData("bytes=")]
    [InlineData("bytes=,,")]
    [InlineData("bytes=-")]
    [InlineData("bytes=1")]
    [InlineData("bytes=2-1")]
    [InlineData("bytes=a-")]
    [InlineData("bytes=-a")]
    [InlineData("bytes=1-a")]
    [InlineData("bytes=1-2-3")]
    [InlineData("bytes=1-2;3-4")]
    [InlineData("bytes=0x1-2")]
    [InlineData("bytes =1-2")]
    [InlineData("byte=1-2")]
    [InlineData("bytes=1-2,x")]
    [InlineData("bytes=1-2,2-3")]
    [InlineData("bytes=0-,-1")]
    public void WhatIsMalformedOrOverlapsIsIgnored(string value) =>
        Assert.Equal(RangeVerdict.Whole, Parse(value, 10, out _));

    [Fact]
    public void SixteenRangesAreTakenAndSeventeenAreNot()
    {
        static string Ranges(int count) =>
            "bytes=" + string.Join(',', Enumerable.Range(0, count).Select(i => $"{2 * i}-{2 * i}"));

        Assert.Equal(RangeVerdict.Partial, Parse(Ranges(16), 100, out var ranges));
        Assert.Equal(16, ranges.Length);
        Assert.Equal(RangeVerdict.Whole, Parse(Ranges(17), 100, out _));
        Assert.Equal(RangeVerdict.Whole, Parse(Ranges(10_000), 100, out _));
    }

    [Fact]
    public void NoTextMakesARangeThatIsNotInTheFile()
    {
        var random = new Random(1);
        const string Letters = "0123456789-,= bytes";
        for (var i = 0; i < 100_000; i++)
        {
            var text = "bytes=" + new string(random.GetItems<char>(Letters, random.Next(12)));
            var length = random.Next(20);
            Parse(text, length, out var ranges);
            Assert.All(
                ranges,
                range => Assert.True(range.First >= 0 && range.First <= range.Last && range.Last < length, text));
        }
    }

    private static RangeVerdict Parse(string value, long length, out ByteRange[] ranges)
    {
        var room = new ByteRange[RangeRequest.MaxRanges];
        var verdict = RangeRequest.Parse(Encoding.ASCII.GetBytes(value), length, room, out var count);
        ranges = room[..count];
        return verdict;
    }
}
