using System.Text;

namespace SockRoute.Tests.Runtime;

public sealed class RouteSearchTests
{
    [Theory]
    [InlineData("/a/b", 1, 2)]
    [InlineData("/a/b", 3, 4)]
    [InlineData("/", 1, 1)]
    [InlineData("//", 1, 1)]
    public void ASegmentEndsAtTheNextSlashOrWithThePath(string path, int start, int end)
    {
        var search = new RouteSearch(HttpMethods.Get, Encoding.ASCII.GetBytes(path), []);
        Assert.Equal(end, search.SegmentEnd(start));
    }

    [Theory]
    [InlineData("/a/b/c", 2, 3, 3)]
    [InlineData("/a/", 2, 3, 0)]
    [InlineData("/a", 2, 2, 0)]
    public void ACatchAllTakesEverythingBehindTheSlash(string path, int matched, int start, int length)
    {
        var captures = new PathRange[1];
        new RouteSearch(HttpMethods.Get, Encoding.ASCII.GetBytes(path), captures).CaptureRest(0, matched);
        Assert.Equal(new PathRange(start, length), captures[0]);
    }

    [Fact]
    public void WithoutARouteItTellsWhichMethodsWouldHaveDone()
    {
        var search = new RouteSearch(HttpMethods.Get, "/a"u8, []);
        Assert.Equal(RouteMatch.NotFound, search.Result(RouteSearch.None));
        search.Allow |= HttpMethods.Post;
        Assert.Equal(HttpMethods.Post | HttpMethods.Options, search.Result(RouteSearch.None).Allow);
        Assert.Equal(7, search.Result(7).Route);
    }
}
