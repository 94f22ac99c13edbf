using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

/// <summary>The time of a client: waiting spends it, bytes earn it.</summary>
public sealed class PaceTests
{
    private const int Grace = 5000;

    private Pace _pace = new(new MinDataRate(100, TimeSpan.FromMilliseconds(Grace)));

    [Fact]
    public void AClientThatStandsStillHasTheGracePeriod()
    {
        Assert.Equal(1000 + Grace, _pace.BeginWait(1000));
        _pace.EndWait(2000);
        Assert.Equal(3000 + Grace - 1000, _pace.BeginWait(3000));
    }

    [Fact]
    public void DripsDoNotStretchIt()
    {
        var now = 0L;
        while (_pace.BeginWait(now) >= now + 1000)
        {
            Assert.InRange(now, 0, Grace);
            now += 1000;
            _pace.EndWait(now);
            _pace.Earn(1);
        }

        Assert.InRange(_pace.BeginWait(now), Grace, Grace + 100);
    }

    [Fact]
    public void AClientAtTheRateIsNeverLate()
    {
        for (var now = 0L; now < 1_000_000; now += 1000)
        {
            Assert.True(_pace.BeginWait(now) > now + 1000);
            _pace.EndWait(now + 1000);
            _pace.Earn(100);
        }
    }

    [Fact]
    public void SpeedIsNotSavedUp()
    {
        _pace.Earn(1_000_000_000);
        Assert.Equal(Grace, _pace.BeginWait(0));
    }

    [Fact]
    public void TheNextMessageHasTheWholeGracePeriodAgain()
    {
        _pace.BeginWait(0);
        _pace.EndWait(4000);
        _pace.Restart();

        Assert.Equal(Grace, _pace.BeginWait(0));
    }

    [Fact]
    public void WithoutARateAClientHasAllTheTime()
    {
        _pace = new(null);
        _pace.BeginWait(0);
        _pace.EndWait(long.MaxValue / 8);
        _pace.Earn(1);

        Assert.True(_pace.BeginWait(long.MaxValue / 8) > long.MaxValue / 8);
    }
}
