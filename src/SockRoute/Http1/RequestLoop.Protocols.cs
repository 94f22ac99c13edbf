namespace SockRoute.Http1;

/// <content>Connections that speak something else than HTTP.</content>
internal sealed partial class RequestLoop
{
    /// <summary>Lets the protocol of a connection deal with what has come, with the server's stop, or with its deadline.</summary>
    private Fate ServeProtocol(IWire wire, ConnectionState state, ConnectionProtocol protocol, bool isExpired)
    {
        _input.Attach(ref state.Input);
        try
        {
            Begin(wire, state, protocol);
            if (wire.IsStopping)
            {
                protocol.Stop();
            }

            if (isExpired)
            {
                protocol.Expire();
            }

            var isEnded = !TryReceive(wire, protocol);
            DeliverInput(wire, protocol);
            if (!TryKeep(state, _input.Unread.Length))
            {
                isEnded = true;
                wire.Abort();
            }

            return FateOf(wire, state, protocol, isEnded);
        }
        finally
        {
            _input.Detach(ref state.Input);
        }
    }

    private void Begin(IWire wire, ConnectionState state, ConnectionProtocol protocol)
    {
        if (!state.HasBegun)
        {
            state.HasBegun = true;
            protocol.Begin(wire.OpenSink(_limits.Messages));
        }
    }

    /// <summary>Takes in what is there; false at its end.</summary>
    private bool TryReceive(IWire wire, ConnectionProtocol protocol)
    {
        if (!Takes(wire, protocol))
        {
            // Only its end is reported then.
            return !wire.HasEnded;
        }

        var received = wire.TryReceive(_input.Reserve());
        _input.Commit(Math.Max(received, 0));
        return received is not (IWire.End or IWire.Gone);
    }

    private void DeliverInput(IWire wire, ConnectionProtocol protocol)
    {
        while (!_input.IsEmpty && Takes(wire, protocol))
        {
            var taken = protocol.Receive(_input.UnreadForChange);
            if (taken == 0)
            {
                return;
            }

            _input.Consume(taken);
        }
    }

    // It may wait for nothing else than what is sent first.
    private static bool Takes(IWire wire, ConnectionProtocol protocol) =>
        protocol.TakesInput || (wire.FlushMessages() != FlushResult.Gone && protocol.TakesInput);

    private static Fate FateOf(IWire wire, ConnectionState state, ConnectionProtocol protocol, bool isEnded)
    {
        var flushed = wire.FlushMessages();
        if (flushed == FlushResult.Gone || (isEnded && flushed == FlushResult.Done))
        {
            // Here, where its methods may block, and not where the connection is closed.
            protocol.End();
            return Fate.Close;
        }

        if (isEnded || protocol.IsOver)
        {
            protocol.End();
            if (flushed == FlushResult.Blocked)
            {
                return Fate.Write;
            }

            state.Phase = ConnectionPhase.Lingering;
            return Fate.Linger;
        }

        return (flushed, protocol.TakesInput) switch
        {
            (FlushResult.Blocked, true) => Fate.ReadAndWrite,
            (FlushResult.Blocked, false) => Fate.Write,
            (_, true) => Fate.Read,
            _ => Fate.Pause,
        };
    }

    /// <summary>The connection speaks something else from now on.</summary>
    private Fate BeginProtocol(IWire wire, ConnectionState state, ConnectionProtocol protocol)
    {
        var sink = wire.OpenSink(_limits.Messages);
        if (_output.Count > 0)
        {
            sink.Post(_output.Written.ToArray());
            _output.Clear();
        }

        state.Protocol = protocol;
        Begin(wire, state, protocol);
        DeliverInput(wire, protocol);
        return FateOf(wire, state, protocol, isEnded: false);
    }
}
