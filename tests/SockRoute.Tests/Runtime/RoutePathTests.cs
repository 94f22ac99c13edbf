using System.Text;

namespace SockRoute.Tests.Runtime;

public sealed class RoutePathTests
{
    [Theory]
    [InlineData("a-b-c", 1, 3, 3)]
    [InlineData("a-b-c", 1, 2, 1)]
    [InlineData("-b", 1, 0, -1)]
    [InlineData("abc", 1, 1, -1)]
    public void TheLastPlaceOfATextIsFound(string segment, int first, int last, int offset) =>
        Assert.Equal(offset, RoutePath.LastCut(Encoding.ASCII.GetBytes(segment), first, last, "-"u8));
}
