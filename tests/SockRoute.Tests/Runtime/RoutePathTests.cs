using System.Text;

namespace SockRoute.Tests.Runtime;

public sealed class RoutePathTests
{
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
