namespace SockRoute.Http1;

/// <content>Answers on their way out, for which no thread waits: bytes, and a file behind them.</content>
internal sealed partial class RequestLoop
{
    /// <summary>
    /// Sends the answers of this batch; what the client does not take at once stays with the connection.
    /// </summary>
    private Fate SendOutput(IWire wire, ConnectionState state, Fate fate)
    {
        var rest = _output.Written;
        var sent = TrySend(wire, state, rest);
        if (sent == IWire.Gone)
        {
            return Fate.Close;
        }

        rest = rest[sent..];
        if (rest.IsEmpty && state.Tail is null)
        {
            return fate;
        }

        state.Output = rest.IsEmpty ? default : LeftOver.Of(rest);
        state.FateAfterOutput = fate;
        return Fate.Write;
    }

    private static Fate SendLeftOver(IWire wire, ConnectionState state)
    {
        var sent = TrySend(wire, state, state.Output.Span);
        if (sent == IWire.Gone)
        {
            return Fate.Close;
        }

        state.Output.Drop(sent);
        if (state.Output.Length == 0)
        {
            state.Output.Release();
        }

        return state.HasOutput ? Fate.Write : state.FateAfterOutput;
    }

    /// <summary>
    /// Sends bytes, and some of what is behind them; how many of the bytes, or that the client has gone.
    /// </summary>
    private static int TrySend(IWire wire, ConnectionState state, ReadOnlySpan<byte> bytes)
    {
        if (state.Tail is not { } tail)
        {
            return bytes.IsEmpty ? 0 : wire.TrySend(bytes);
        }

        var sent = tail.TrySend(wire, bytes);
        if (tail.IsDone)
        {
            state.DropTail();
        }

        return sent;
    }
}
