using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>Answers that another thread may send while a handler runs: each byte leaves once, and in order.</summary>
public sealed class EarlyAnswersTests
{
    private readonly OutputBuffer _output = new(16);
    private readonly MemoryWire _wire = new();
    private readonly EarlyAnswers _early;

    public EarlyAnswersTests() => _early = new EarlyAnswers(_output);

    [Fact]
    public void WithoutAnAnswerThereIsNothingToOffer() => Assert.Null(_early.Offer());

    [Fact]
    public void WhatNobodySentIsStillThere()
    {
        _output.Write("one"u8);
        _early.Offer();
        _early.TakeBack();
        _early.TrySend(_wire);

        Assert.Equal("", _wire.Output);
        Assert.Equal("one"u8, _output.Written);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(100)]
    public void WhatWasSentIsThereNoMore(int window)
    {
        _wire.Window = window;
        _output.Write("one"u8);
        _early.Offer()!.TrySend(_wire);
        _early.TrySend(_wire);
        _early.TakeBack();
        _output.Write("two"u8);

        Assert.Equal("onetwo", _wire.Output + System.Text.Encoding.ASCII.GetString(_output.Written));
        Assert.Equal(Math.Min(window, 3), _wire.Output.Length);
    }

    [Fact]
    public void EachByteLeavesOnceWhileTwoThreadsAreAtIt()
    {
        const int Rounds = 100_000;
        var isOver = false;
        var sent = 0L;
        var kept = 0L;
        var watcher = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                var wire = new MemoryWire();
                _early.TrySend(wire);
                sent += wire.Output.Length;
            }
        });
        watcher.Start();
        for (var i = 0; i < Rounds; i++)
        {
            _output.Write("abc"u8);
            _early.Offer();
            _early.TakeBack();
            kept += _output.Count;
            _output.Clear();
        }

        Volatile.Write(ref isOver, true);
        watcher.Join();
        Assert.Equal(3L * Rounds, sent + kept);
    }
}
