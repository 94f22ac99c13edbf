using System.Globalization;

namespace SockRoute.Tests.Runtime;

/// <summary>
/// What the writer of links makes of text, whatever its length, and what it allocates. The rules are tested with
/// generated links.
/// </summary>
public sealed class LinkWriterTests
{
    // RFC 3986 3.3 and 2.1: pchar stays, everything else is UTF-8 in escapes with capital digits.
    [Fact]
    public void EscapesASegmentAsRfc3986Says()
    {
        // An apostrophe would end an attribute in single quotes.
        const string Unescaped = "-._~!$&()*+,;=:@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        for (var c = 1; c < 0x80; c++)
        {
            var text = "x" + (char)c;
            var expected = Unescaped.Contains((char)c, StringComparison.Ordinal) ? text : $"x%{c:X2}";
            Assert.Equal("/" + expected, Segment(text));
        }

        Assert.Equal("/%C3%BC%E2%82%AC%F0%9F%98%80", Segment("ü€😀"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(85)]
    [InlineData(86)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(10_000)]
    public void TakesTextOfAnyLength(int length)
    {
        Assert.Equal("/" + new string('a', length), Segment(new string('a', length)));
        Assert.Equal("/" + string.Concat(Enumerable.Repeat("%20", length)), Segment(new string(' ', length)));
    }

    [Fact]
    public void WritesTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("/-1.5?t=01%3A02", Write(-1.5, new TimeOnly(1, 2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Write(double number, TimeOnly time)
        {
            var link = new LinkWriter(stackalloc char[LinkWriter.Room]);
            link.Literal("/");
            link.Value(number, "number");
            link.Query("t", time, "time", "HH:mm");
            return link.ToLink();
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void AllocatesTheTextOfTheLinkAndNothingElse(int length)
    {
        var text = new string('ä', length);
        var written = Everything(text).Length;
        var size = Allocated(() => new string('x', written));
        Assert.Equal(size, Allocated(() => Everything(text)));
    }

    [Fact]
    public void ALinkIsEqualToAnotherWithTheSameText()
    {
        RouteLink first = LinkWriter.Constant("/a"), same = LinkWriter.Constant("/a"), other = LinkWriter.Constant("/A");
        Assert.True(first == same && first.Equals((object)same) && first.GetHashCode() == same.GetHashCode());
        Assert.True(first != other && first != default && default(RouteLink).GetHashCode() == 0);
        Assert.Equal("", default(RouteLink).ToString());
        Assert.Equal("/a", first);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(10_000)]
    public void GivesItsCharactersWithoutMakingTextOfThem(int length)
    {
        var text = new string('ü', length);
        Assert.Equal(length == 0 ? "/" : "/" + string.Concat(Enumerable.Repeat("%C3%BC", length)), Characters(text));

        static string Characters(string text)
        {
            var link = new LinkWriter(stackalloc char[LinkWriter.Room]);
            if (text.Length > 0)
            {
                link.Literal("/");
                link.Text(text, "text");
            }

            var characters = link.Complete().ToString();
            link.Release();
            return characters;
        }
    }

    // RFC 9110 7.1: scheme and authority of the request.
    [Fact]
    public void TheAbsoluteFormHasSchemeAndHostOfTheRequest()
    {
        var request = new HttpRequest(new MemoryExchange());
        Assert.Equal("http://a/b?c=d", LinkWriter.Constant("/b?c=d").Absolute(request));
    }

    private static string Segment(string text)
    {
        var link = new LinkWriter(stackalloc char[LinkWriter.Room]);
        link.Literal("/");
        link.Text(text, "text");
        link.EndSegment("text");
        return link.ToLink();
    }

    private static string Everything(string text)
    {
        var link = new LinkWriter(stackalloc char[LinkWriter.Room], "/blog", stackalloc PathRange[4]);
        link.Literal("/");
        link.BeginSplit();
        link.Text(text, "text");
        link.Literal(".");
        link.Value(5, "number");
        link.Require(RouteConstraints.IsInt(link.Last), "number", "int");
        var search = new RouteSearch(HttpMethods.None, link.Segment, link.Found);
        search.Capture(0, 0, 2 * text.Length);
        search.Capture(1, (2 * text.Length) + 1, 1);
        link.EndSplit(true, "number");
        link.Literal("/");
        link.Value(new DateTime(2026, 2, 28, 1, 2, 3, DateTimeKind.Utc), "time", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");
        link.Literal("/");
        link.Rest(text, "text", mayBeEmpty: true);
        link.Query("page", (int?)5, "page");
        link.Query("since", (DateTimeOffset?)DateTimeOffset.UnixEpoch, "since", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");
        link.Query("text", text, "text");
        return link.ToLink();
    }

    private static long Allocated(Func<string> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        make();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
