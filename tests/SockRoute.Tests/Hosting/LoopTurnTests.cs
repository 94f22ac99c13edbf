using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

public sealed class LoopTurnTests
{
    private readonly LoopTurn _turn = new();

    [Fact]
    public void ATurnRunsFromItsBeginningToItsEnd()
    {
        Assert.False(LoopTurn.IsRunning(_turn.Value));
        var turn = _turn.Begin();
        Assert.Equal(turn, _turn.Value);
        Assert.True(LoopTurn.IsRunning(_turn.Value));
        Assert.True(_turn.TryEnd(turn));
        Assert.False(LoopTurn.IsRunning(_turn.Value));
        Assert.NotEqual(turn, _turn.Begin());
    }

    [Fact]
    public void ATurnThatWasTakenCannotBeEnded()
    {
        var turn = _turn.Begin();

        Assert.True(_turn.TryTake(turn));
        Assert.False(LoopTurn.IsRunning(_turn.Value));
        Assert.False(_turn.TryTake(turn));
        Assert.False(_turn.TryEnd(turn));
    }

    [Fact]
    public void ATurnThatHasEndedCannotBeTaken()
    {
        var turn = _turn.Begin();
        _turn.TryEnd(turn);

        Assert.False(_turn.TryTake(turn));
        var next = _turn.Begin();
        Assert.False(_turn.TryTake(turn));
        Assert.True(_turn.TryEnd(next));
    }

    [Fact]
    public void TheNextOwnerBeginsWhereTheLastWasTaken()
    {
        var first = _turn.Begin();
        _turn.TryTake(first);
        var second = _turn.Begin();

        Assert.False(_turn.TryEnd(first));
        Assert.True(_turn.TryEnd(second));
    }

    // Of an owner that ends and a watcher that takes, exactly one succeeds, each time.
    [Fact]
    public void OneOfTwoThreadsWins()
    {
        const int Turns = 200_000;
        var taken = 0;
        var ended = 0;
        var isOver = false;
        var watcher = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                var value = _turn.Value;
                taken += LoopTurn.IsRunning(value) && _turn.TryTake(value) ? 1 : 0;
            }
        });
        watcher.Start();
        for (var i = 0; i < Turns; i++)
        {
            ended += _turn.TryEnd(_turn.Begin()) ? 1 : 0;
        }

        Volatile.Write(ref isOver, true);
        watcher.Join();
        Assert.Equal(Turns, taken + ended);
    }
}
