using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>The protocol without sockets and threads: what happens at each cut is exact here.</summary>
public sealed class RequestLoopTests
{
    private const string Get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Bound = "POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    private const string BoundChunks =
        "POST /bound HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "2;x\r\nhe\r\n3\r\nllo\r\n0\r\nA: b\r\n\r\n";

    private readonly EchoApplication _application = new();
    private readonly ServerLimits _limits = new();
    private readonly BlockingRoutes _blocking = new(2);
    private ParkedMemory _memory = new(max: 1_000_000);
    private readonly MemoryWire _wire = new();
    private readonly ConnectionState _state = new();
    private RequestLoop _loop;

    public RequestLoopTests() => _loop = new RequestLoop(_application, _limits, _blocking, _memory);

    [Theory]
    [InlineData(Get, "[]")]
    [InlineData(Bound, "[hello]")]
    [InlineData(BoundChunks, "[hello]")]
    public void ARequestCutAnywhereIsAnsweredAtItsLastByte(string request, string answer)
    {
        for (var cut = 1; cut < request.Length; cut++)
        {
            var before = _wire.Output.Length;
            Assert.Equal(Fate.Read, Serve(request[..cut]));
            Assert.Equal(before, _wire.Output.Length);
            Assert.Contains(_state.Phase, new[] { ConnectionPhase.Head, ConnectionPhase.Body });

            Assert.Equal(Fate.Read, Serve(request[cut..]));
            Assert.EndsWith("\r\n\r\n" + answer, _wire.Output[before..], StringComparison.Ordinal);
            Assert.Equal(ConnectionPhase.Idle, _state.Phase);
            Assert.Null(_state.Input.Bytes);
        }
    }

    [Fact]
    public void APipelineCutAnywhereIsAnsweredInOrder()
    {
        const string Requests = Get + Bound + Get + BoundChunks;
        for (var cut = 1; cut < Requests.Length; cut++)
        {
            var before = _wire.Output.Length;
            Serve(Requests[..cut]);
            Serve(Requests[cut..]);

            var answers = _wire.Output[before..].Split("HTTP/1.1 200 OK\r\n").Skip(1)
                .Select(text => text[text.IndexOf('[', StringComparison.Ordinal)..]);
            Assert.Equal(["[]", "[hello]", "[]", "[hello]"], answers);
            Assert.Equal(ConnectionPhase.Idle, _state.Phase);
        }

        Assert.Equal(0, _application.LeftBehind);
    }

    // RFC 9110 15.5.9: a head that arrives in drops has one deadline for all of it, and the next one has its own.
    [Fact]
    public void TheTimeOfAHeadCountsFromItsFirstByte()
    {
        Assert.True(_state.BeginsWait());
        Serve(Get[..5]);
        Assert.True(_state.BeginsWait());
        Serve(Get[5..9]);
        Assert.False(_state.BeginsWait());
        Serve(Get[9..] + Get[..5]);
        Assert.True(_state.BeginsWait());
        Serve(Get[5..6]);
        Assert.False(_state.BeginsWait());
        Serve(Get[6..]);
        Assert.True(_state.BeginsWait());
    }

    [Fact]
    public void WhatTheClientDoesNotTakeStaysWithTheConnectionAndNothingIsReadMeanwhile()
    {
        _wire.Window = 0;
        Assert.Equal(Fate.Write, Serve(Get + Get[..5]));
        Assert.Equal(Fate.Write, Serve(Get[5..]));
        Assert.Equal(1, _wire.Waiting);
        Assert.Equal("", _wire.Output);
        _wire.Window = int.MaxValue;
        Assert.Equal(Fate.Read, _loop.Serve(_wire, _state));
        Assert.Equal(0, _wire.Waiting);
        Assert.Equal(2, _wire.Output.Split("HTTP/1.1 200 OK").Length - 1);
    }

    [Fact]
    public void AClientThatAsksForMuchAndReadsNothingWaitsWithItsRequestsAndIsAnsweredInTheEnd()
    {
        const int Count = 400;
        _wire.Window = 0;
        _wire.CanBlock = false;
        Assert.Equal(Fate.Write, Serve(string.Concat(Enumerable.Repeat(Get, Count))));
        Assert.NotNull(_state.Input.Bytes);
        _wire.Window = 1000;
        var fate = Fate.Write;
        for (var i = 0; fate == Fate.Write; i++)
        {
            Assert.InRange(i, 0, 10_000);
            fate = _loop.Serve(_wire, _state);
        }

        Assert.Equal(Fate.Read, fate);
        Assert.Equal(Count, _wire.Output.Split("HTTP/1.1 200 OK").Length - 1);
        Assert.Null(_state.Input.Bytes);
    }

    [Theory]
    [InlineData(nameof(ConnectionPhase.Head), "GET /a", true)]
    [InlineData(nameof(ConnectionPhase.Body), "POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe", true)]
    [InlineData(nameof(ConnectionPhase.Idle), "", false)]
    public void OnlyHalfARequestThatIsLateIsAnswered(string phase, string half, bool isAnswered)
    {
        Serve(half);
        Assert.Equal(phase, _state.Phase.ToString());

        Assert.Equal(isAnswered ? Fate.Linger : Fate.Close, _loop.Expire(_wire, _state));
        Assert.Equal(isAnswered, _wire.Output.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal));
        Assert.Null(_state.Input.Bytes);
    }

    // A refusal behind half an answer would be taken for a part of it.
    [Fact]
    public void ALateClientThatHasNotTakenItsLastAnswerGetsNoOther()
    {
        _wire.Window = 10;
        Serve(Get + Get[..5]);
        var before = _wire.Output;
        _wire.Window = int.MaxValue;

        Assert.Equal(Fate.Close, _loop.Expire(_wire, _state));
        Assert.Equal(before, _wire.Output);
    }

    [Fact]
    public void WhatARequestLeavesBehindIsNotSeenByTheNextEvenWhenItFails()
    {
        _wire.Add("GET /throw HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Throws<InvalidOperationException>(() => _loop.Serve(_wire, _state));

        var other = new MemoryWire();
        other.Add(Get);
        Assert.Equal(Fate.Read, _loop.Serve(other, new ConnectionState()));
        Assert.Equal(0, _application.LeftBehind);
        Assert.DoesNotContain("/throw", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AStoppingServerAnswersWhatHasArrivedAndSaysThatItIsTheLast()
    {
        _wire.IsStopping = true;

        Assert.NotEqual(Fate.Read, Serve(Get + Get));
        Assert.Single(_wire.Output.Split("HTTP/1.1 200 OK").Skip(1));
        Assert.Contains("\r\nConnection: close\r\n", _wire.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatFollowsARefusalIsDroppedHoweverMuchItIs()
    {
        Assert.Equal(Fate.Linger, Serve("BAD\r\n\r\n" + Get));
        for (var i = 0; i < 500; i++)
        {
            Assert.Equal(Fate.Read, Serve(new string('x', 10_000)));
        }

        Assert.Single(_wire.Output.Split("HTTP/1.1 ").Skip(1));
    }

    [Fact]
    public void AHandlerThatIsKnownToBlockGivesItsLoopAwayAndTheAnswersBeforeItToTheClient()
    {
        Learn(1);
        _application.OnHandle = context => Assert.True(
            context.Request.Path != "/bound" || _wire.Output.EndsWith("\r\n\r\n[]", StringComparison.Ordinal));
        Serve(Get + Bound);

        Assert.Equal(1, _wire.Leavings);
        Assert.EndsWith("[hello]", _wire.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AHandlerThatIsKnownToBlockIsNotStartedWhenNoThreadIsLeft()
    {
        Learn(1);
        _wire.HasThreads = false;

        Assert.Equal(Fate.Linger, Serve(Get + Bound));
        Assert.Contains("HTTP/1.1 503 ", _wire.Output, StringComparison.Ordinal);
        Assert.Contains("\r\nRetry-After: 1\r\n", _wire.Output, StringComparison.Ordinal);
        Assert.Equal([503], _application.Refusals);
    }

    [Fact]
    public void AHandlerThatIsQuickAfterAllKeepsItsLoopAgain()
    {
        Learn(1);
        for (var i = 0; _blocking.Contains(1); i++)
        {
            Assert.InRange(i, 0, 1000);
            Serve(Bound);
        }

        var before = _wire.Leavings;
        Serve(Bound);
        Assert.Equal(before, _wire.Leavings);
    }

    [Fact]
    public void TheAnswersBeforeAHandlerAreOnOfferWhileItRuns()
    {
        _application.OnHandle = _ => _state.Early?.TrySend(_wire);
        Serve(Get + Bound + Get);

        Assert.Equal(3, _wire.Output.Split("HTTP/1.1 200 OK\r\n").Length - 1);
        Assert.EndsWith("[]", _wire.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsKeptOfHalfARequestIsCountedAndGivenBack()
    {
        Serve(Bound[..^1]);
        Assert.Equal(Bound.Length - 1, _memory.Held);
        Serve(Bound[^1..] + Get[..9]);
        Assert.Equal(9, _memory.Held);
        Serve(Get[9..]);
        Assert.Equal(0, _memory.Held);
        Serve(Bound[..^1]);
        _state.Release();
        Assert.Equal(0, _memory.Held);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 503)]
    public void TheLastByteThatMayBeKeptIsAndTheNextIsRefused(int more, int status)
    {
        const string Head = "POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 2000\r\n\r\n";
        KeepAtMost(1000);
        Serve(Get + Head + new string('a', 1000 - Head.Length + more));
        Assert.Equal(more == 0 ? 1000 : 0, _memory.Held);
        if (more == 0)
        {
            Serve(new string('a', 1000 + Head.Length));
        }

        Assert.Contains($"HTTP/1.1 {status} ", _wire.Output[5..], StringComparison.Ordinal);
        Assert.Equal(0, _memory.Held);
    }

    // The limit is for what is kept; a body that has arrived is not.
    [Fact]
    public void ABodyThatArrivesWithItsHeadIsTakenHoweverLittleMayBeKept()
    {
        KeepAtMost(0);
        Serve("POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 2000\r\n\r\n" + new string('a', 2000));

        Assert.StartsWith("HTTP/1.1 200 ", _wire.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AClientThatDoesNotTakeItsAnswerIsClosedWhenNoMoreMayBeKept()
    {
        KeepAtMost(1000);
        _wire.Window = 0;

        Assert.Equal(Fate.Close, Serve(string.Concat(Enumerable.Repeat(Get, 20))));
        _state.Release();
        Assert.Equal(0, _memory.Held);
    }

    [Fact]
    public void TheHeadOfABoundBodyIsMatchedOnlyAtItsBeginningAndAtItsEnd()
    {
        for (var i = 0; i < Bound.Length; i++)
        {
            Serve(Bound[i..(i + 1)]);
        }

        Assert.Equal(2, _application.Matches);
        Assert.EndsWith("[hello]", _wire.Output, StringComparison.Ordinal);
    }

    private void KeepAtMost(int bytes)
    {
        _memory = new ParkedMemory(bytes);
        _loop = new RequestLoop(_application, _limits, _blocking, _memory);
    }

    private void Learn(int route)
    {
        while (!_blocking.Contains(route))
        {
            _blocking.NoteCaught(route, 0);
        }
    }

    private Fate Serve(string input)
    {
        if (input.Length > 0)
        {
            _wire.Add(input);
        }

        return _loop.Serve(_wire, _state);
    }
}
