namespace SockRoute.Tests.Routing;

public sealed class RouteMatchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void AFoundRouteHasItsNumber(int route)
    {
        var match = RouteMatch.Found(route);

        Assert.True(match.IsFound);
        Assert.Equal(route, match.Route);
        Assert.Equal(HttpMethods.None, match.Allow);
    }

    [Fact]
    public void NothingFoundAllowsNothing()
    {
        Assert.False(RouteMatch.NotFound.IsFound);
        Assert.Equal(HttpMethods.None, RouteMatch.NotFound.Allow);
        Assert.Equal(RouteMatch.NotFound, RouteMatch.Otherwise(HttpMethods.None));
    }

    [Theory]
    [InlineData(HttpMethods.Get, HttpMethods.Get | HttpMethods.Head | HttpMethods.Options)]
    [InlineData(HttpMethods.Post, HttpMethods.Post | HttpMethods.Options)]
    [InlineData(HttpMethods.Head, HttpMethods.Head | HttpMethods.Options)]
    [InlineData(HttpMethods.Options, HttpMethods.Options)]
    [InlineData((HttpMethods)127, (HttpMethods)127)]
    public void HeadComesWithGetAndOptionsWithAnything(HttpMethods routes, HttpMethods allow)
    {
        var match = RouteMatch.Otherwise(routes);

        Assert.False(match.IsFound);
        Assert.Equal(allow, match.Allow);
    }

    [Fact]
    public void MatchesAreEqualWhenTheySayTheSame()
    {
        Assert.True(RouteMatch.Found(1) == RouteMatch.Found(1));
        Assert.True(RouteMatch.Found(1) != RouteMatch.Found(2));
        Assert.True(RouteMatch.Otherwise(HttpMethods.Get) != RouteMatch.NotFound);
        Assert.True(RouteMatch.Found(3).Equals((object)RouteMatch.Found(3)));
        Assert.Equal(RouteMatch.Found(3).GetHashCode(), RouteMatch.Found(3).GetHashCode());
    }
}
