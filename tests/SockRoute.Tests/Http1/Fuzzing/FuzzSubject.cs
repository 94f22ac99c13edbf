using SockRoute.Http1;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>The real request loop: bytes in, a transcript out, and what must hold for every input checked.</summary>
internal sealed class FuzzSubject
{
    /// <summary>More than any small input can cost; a declared length that is believed would cost more.</summary>
    private const long MaxAllocated = 512 * 1024;

    private readonly FuzzApplication _application = new();
    private readonly ParkedMemory _memory = new(max: 1_000_000);
    private readonly RequestLoop _loop;

    public FuzzSubject() =>
        _loop = new RequestLoop(
            _application, FuzzLimits.Create(), new BlockingRoutes(_application.RouteCount), _memory);

    /// <summary>Why the last input was refused by the parser; null for it was not.</summary>
    public string? Refusal => _application.Refusal;

    /// <summary>How many requests of the last input reached a handler.</summary>
    public int Handled => _application.Seen.Count;

    /// <summary>The requests of the last input that were told to send their body.</summary>
    public List<int> Interims { get; } = [];

    public string Run(byte[] input, Cuts cuts)
    {
        var wire = new FuzzWire(cuts.Apply(input), cuts.Seed % 2 == 1 ? cuts.MaxPiece : int.MaxValue);
        var state = new ConnectionState();
        _application.Begin();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fate = Fate.Read;
        for (var left = input.Length * 2 + 20_000; fate != Fate.Close && (left > 0); left--)
        {
            fate = _loop.Serve(wire, state);
            if (!wire.HasMore && fate != Fate.Write)
            {
                break;
            }
        }

        Assert.True(fate != Fate.Write, "no end");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MaxAllocated, "too much memory");
        state.Release();
        Assert.True(_memory.Held == 0, "memory that is not given back");
        return Describe(wire, fate == Fate.Close ? "left" : FateOf(state));
    }

    /// <summary>How a refusal ends: that of a HEAD has no body (RFC 9110 9.3.2).</summary>
    public static string Refused(bool hasBody) => hasBody ? "" : " without a body";

    private string FateOf(ConnectionState state) => state.Phase switch
    {
        ConnectionPhase.Lingering when _application.Refusal is not null => $"refused {_application.RefusedStatus}",
        ConnectionPhase.Lingering => "closed",
        var phase => phase.ToString(),
    };

    private string Describe(FuzzWire wire, string fate)
    {
        Interims.Clear();
        var responses = ResponseParser.Parse(wire.Output, _application.Seen.Methods, Interims);
        for (var i = 0; i < responses.Count; i++)
        {
            CheckResponse(responses[i], i, isLast: i == responses.Count - 1, fate);
        }

        if (_application.Refusal is not null)
        {
            Assert.True(responses[^1].Status == _application.RefusedStatus, "another status");
            Assert.True(responses[^1].Connection == "close", "a refusal that does not close");
            fate += Refused(responses[^1].Body.Length > 0);
            responses.RemoveAt(responses.Count - 1);
        }

        return _application.Seen.Finish(string.Concat(responses.Select(response => $" {response.Status}")), fate);
    }

    private void CheckResponse(ParsedResponse response, int index, bool isLast, string fate)
    {
        Assert.True(isLast || response.Connection != "close", "a response behind the last");
        Assert.True(response.Connection != "close" || fate is "closed" or "left" || fate[0] == 'r', "no close");
        Assert.True(response.IsWhole || fate == "left", "a response without an end");
        var isAnswer = index < _application.Seen.Count;
        Assert.True(isAnswer || (isLast && _application.Refusal is not null), "a response to no request");
        if (isAnswer && response.IsWhole && _application.Seen.Methods[index] != "HEAD" && fate != "left")
        {
            Assert.True(response.Body == $"#{index + 1}", "a response to another request");
        }
    }
}
