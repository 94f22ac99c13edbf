using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

public sealed class ConnectionTableTests
{
    private readonly ConnectionTable _table = new();

    [Fact]
    public void EachConnectionIsFoundByItsOwnToken()
    {
        var connections = Enumerable.Range(0, 1000).Select(_ => Add()).ToList();

        Assert.Equal(1000, connections.Select(connection => connection.Token).Distinct().Count());
        Assert.All(connections, connection => Assert.Same(connection, _table.Find(connection.Token)));
        Assert.Equal(1000, _table.Count);
        Assert.Equal(connections.Count, _table.Snapshot().Intersect(connections).Count());
    }

    [Fact]
    public void ATokenNeverComesBackThoughItsPlaceDoes()
    {
        var tokens = new HashSet<ulong>();
        for (var i = 0; i < 10_000; i++)
        {
            var connection = Add();
            Assert.True(tokens.Add(connection.Token));
            _table.Remove(connection);
            Assert.Null(_table.Find(connection.Token));
        }

        var last = Add();
        Assert.All(tokens, token => Assert.Null(_table.Find(token)));
        Assert.Same(last, _table.Find(last.Token));
    }

    [Fact]
    public void PlacesAreUsedAgainInAnyOrder()
    {
        var random = new Random(1);
        var open = new List<Connection>();
        for (var i = 0; i < 20_000; i++)
        {
            if (open.Count > 0 && random.Next(2) == 0)
            {
                var index = random.Next(open.Count);
                _table.Remove(open[index]);
                open.RemoveAt(index);
            }
            else
            {
                open.Add(Add());
            }
        }

        Assert.Equal(open.Count, _table.Count);
        Assert.All(open, connection => Assert.Same(connection, _table.Find(connection.Token)));
        Assert.All(open, connection => Assert.InRange((uint)connection.Token, 0u, 1000u));
    }

    [Fact]
    public void TokensOfConnectionsAreNotThoseOfListenersOrWakeUps()
    {
        Assert.InRange(Add().Token, 0ul, (1ul << 63) - 1);
        Assert.Null(_table.Find(Readiness.WakeToken));
        Assert.Null(_table.Find(1ul << 63));
    }

    [Fact]
    public void WaitsUntilTheLastIsGone()
    {
        Assert.True(_table.WaitUntilEmpty(TimeSpan.Zero));
        var (first, second) = (Add(), Add());
        _table.Remove(first);
        Assert.False(_table.WaitUntilEmpty(TimeSpan.FromMilliseconds(1)));
        var remover = new Thread(() => _table.Remove(second));
        remover.Start();
        Assert.True(_table.WaitUntilEmpty(TimeSpan.FromSeconds(30)));
        remover.Join();
    }

    private Connection Add()
    {
        var connection = new Connection(new NoTransport(), null!, new ServerLimits());
        _table.Add(connection);
        return connection;
    }
}
