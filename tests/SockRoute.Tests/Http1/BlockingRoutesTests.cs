using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>When a route counts as one that blocks, and when no more.</summary>
public sealed class BlockingRoutesTests
{
    private readonly BlockingRoutes _routes = new(2);

    [Fact]
    public void ARouteIsLearnedWhenItWasCaughtThreeTimesInARow()
    {
        _routes.NoteCaught(1, 1000);
        _routes.NoteCaught(1, 1500);
        Assert.False(_routes.Contains(1));
        _routes.NoteCaught(1, 2400);

        Assert.True(_routes.Contains(1));
        Assert.False(_routes.Contains(0));
    }

    [Fact]
    public void CatchesThatAreFarApartAreForgotten()
    {
        for (var now = 0; now < 100_000; now += 1001)
        {
            _routes.NoteCaught(1, now);
            Assert.False(_routes.Contains(1));
        }
    }

    [Fact]
    public void ARouteThatIsQuickEightTimesInARowIsForgotten()
    {
        Learn();
        for (var i = 0; i < 7; i++)
        {
            _routes.NoteRun(1, wasQuick: true);
        }

        _routes.NoteRun(1, wasQuick: false);
        Assert.True(_routes.Contains(1));
        for (var i = 0; i < 8; i++)
        {
            Assert.True(_routes.Contains(1));
            _routes.NoteRun(1, wasQuick: true);
        }

        Assert.False(_routes.Contains(1));
        Learn();
        Assert.True(_routes.Contains(1));
    }

    [Fact]
    public void WhatIsNoRouteIsNeverLearned()
    {
        for (var i = 0; i < 10; i++)
        {
            _routes.NoteCaught(-1, 0);
        }

        Assert.False(_routes.Contains(-1));
        Assert.False(_routes.Contains(2));
    }

    private void Learn()
    {
        for (var i = 0; i < 3; i++)
        {
            _routes.NoteCaught(1, 0);
        }
    }
}
