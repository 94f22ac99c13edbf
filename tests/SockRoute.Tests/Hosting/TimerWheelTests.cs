using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

/// <summary>The timer wheel under a clock of the test: never early, at most a tick late.</summary>
public sealed class TimerWheelTests
{
    private const long Tick = 1000;
    private const long Start = 123_456_789;

    [Theory]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(30_000)]
    [InlineData(130_000)]
    [InlineData(254_999)]
    [InlineData(255_000)]
    [InlineData(256_000)]
    [InlineData(257_001)]
    [InlineData(1_000_000)]
    public void ADeadlineIsNeverEarlyAndAtMostATickLate(long delay)
    {
        var wheel = new TimerWheel(Start);
        var connection = Connect();
        wheel.Set(connection.Timer, Start + delay);
        for (var now = Start; now < Start + delay; now += 250)
        {
            Assert.Empty(Advance(wheel, now));
        }

        Assert.Empty(Advance(wheel, Start + delay - 1));
        Assert.Equal([connection], Advance(wheel, Start + delay + Tick));
    }

    [Fact]
    public void TheNextTimeoutLeadsToEveryDeadlineWithoutPolling()
    {
        foreach (var delay in new long[] { 1, 500, 1000, 30_000, 130_000, 400_000 })
        {
            var wheel = new TimerWheel(Start);
            var connection = Connect();
            wheel.Set(connection.Timer, Start + delay);
            var now = Start;
            var expired = Advance(wheel, now);
            for (var waits = 0; expired.Count == 0; waits++)
            {
                var wait = wheel.NextTimeout(now);
                Assert.InRange(wait, 0, 256 * Tick);
                Assert.InRange(waits, 0, 10);
                now += Math.Max(wait, 1);
                expired = Advance(wheel, now);
            }

            Assert.InRange(now, Start + delay, Start + delay + Tick);
        }
    }

    [Fact]
    public void AnEmptyWheelWaitsForEver()
    {
        var wheel = new TimerWheel(Start);
        Assert.Equal(-1, wheel.NextTimeout(Start));
        var connection = Connect();
        wheel.Set(connection.Timer, Start + 5000);
        Assert.InRange(wheel.NextTimeout(Start), 5000, 6000);
        wheel.Remove(connection.Timer);
        Assert.Empty(Advance(wheel, Start + 100_000));
        Assert.Equal(-1, wheel.NextTimeout(Start + 100_000));
    }

    [Fact]
    public void OnlyADeadlineBeforeAllOthersCutsAWaitShort()
    {
        var wheel = new TimerWheel(Start);
        var (first, second) = (Connect(), Connect());

        Assert.True(wheel.Set(first.Timer, Start + 50_000));
        Assert.False(wheel.Set(first.Timer, Start + 90_000));
        Assert.False(wheel.Set(second.Timer, Start + 70_000));
        Assert.True(wheel.Set(second.Timer, Start + 10_000));
    }

    [Fact]
    public void AConnectionWhoseTimeIsUpComesUpAgainUntilItIsTakenOut()
    {
        var wheel = new TimerWheel(Start);
        var connection = Connect();
        wheel.Set(connection.Timer, Start + 1000);

        Assert.Equal([connection], Advance(wheel, Start + 2000));
        Assert.Equal([connection], Advance(wheel, Start + 3000));
        wheel.Remove(connection.Timer);
        Assert.Empty(Advance(wheel, Start + 9000));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(100_000)]
    public void AfterALongJumpEachComesUpOnceAndNoneIsLost(long ticks)
    {
        var wheel = new TimerWheel(Start);
        var early = Enumerable.Range(0, 300).Select(i => Set(wheel, Start + (i * 500))).ToList();
        var now = Start + (ticks * Tick);
        var late = Enumerable.Range(1, 300).Select(i => Set(wheel, now + (i * 1700))).ToList();

        Assert.Equal(early.Count, Advance(wheel, now + Tick).Intersect(early).Count());
        Assert.Equal(late.Count, Advance(wheel, now + (301 * 1700)).Intersect(late).Count());
    }

    [Fact]
    public void IsWhatANaiveListIsUnderRandomOperations()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var wheel = new TimerWheel(Start);
            var deadlines = new Dictionary<Connection, long>();
            var now = Start;
            for (var step = 0; step < 3000; step++)
            {
                switch (random.Next(5))
                {
                    case 0:
                        deadlines.Add(Set(wheel, now + Delay(random), out var added), added);
                        break;
                    case 1 or 2 when deadlines.Count > 0:
                        var moved = deadlines.Keys.ElementAt(random.Next(deadlines.Count));
                        deadlines[moved] = now + Delay(random);
                        wheel.Set(moved.Timer, deadlines[moved]);
                        break;
                    case 3 when deadlines.Count > 0 && random.Next(3) == 0:
                        var removed = deadlines.Keys.ElementAt(random.Next(deadlines.Count));
                        wheel.Remove(removed.Timer);
                        deadlines.Remove(removed);
                        break;
                    default:
                        now += random.Next(20) == 0 ? random.Next(600_000) : random.Next(3000);
                        Check(wheel, now, deadlines);
                        break;
                }
            }
        }
    }

    // What comes up is due and comes up once; what has been due for a tick comes up.
    private static void Check(TimerWheel wheel, long now, Dictionary<Connection, long> deadlines)
    {
        var expired = Advance(wheel, now);
        Assert.Equal(expired.Count, expired.Distinct().Count());
        Assert.All(expired, connection => Assert.InRange(deadlines[connection], 0, now));
        foreach (var (connection, deadline) in deadlines.Where(pair => pair.Value + Tick <= now).ToList())
        {
            Assert.True(expired.Contains(connection), $"{now - deadline} ms late");
        }

        foreach (var connection in expired)
        {
            wheel.Remove(connection.Timer);
            deadlines.Remove(connection);
        }

        Assert.InRange(wheel.NextTimeout(now), deadlines.Count == 0 ? -1 : 0, int.MaxValue);
    }

    private static long Delay(Random random) => random.Next(4) switch
    {
        0 => random.Next(2000),
        1 => random.Next(300_000),
        2 => 30_000,
        _ => random.Next(2_000_000),
    };

    private static Connection Set(TimerWheel wheel, long deadline) => Set(wheel, deadline, out _);

    private static Connection Set(TimerWheel wheel, long deadline, out long copy)
    {
        var connection = Connect();
        wheel.Set(connection.Timer, copy = deadline);
        return connection;
    }

    private static List<Connection> Advance(TimerWheel wheel, long now)
    {
        var expired = new List<Connection>();
        wheel.Advance(now, expired);
        return expired;
    }

    private static Connection Connect()
    {
        var connection = new Connection(new NoTransport(), null!, new ServerLimits());
        connection.Timer.Owner = connection;
        return connection;
    }
}
