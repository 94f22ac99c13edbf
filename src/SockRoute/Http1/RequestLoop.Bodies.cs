namespace SockRoute.Http1;

/// <content>Bodies for which no thread waits: those that are bound, and those that nobody read.</content>
internal sealed partial class RequestLoop
{
    /// <summary>Looks how much of a body that will be bound has arrived.</summary>
    private ParseStatus FindBody(ConnectionState state, long maxBody, out RejectReason reason)
    {
        if (state.Phase != ConnectionPhase.Body)
        {
            state.Phase = ConnectionPhase.Body;
            state.Body = new BodyFraming(_exchange.Head);
            state.MaxBody = maxBody;
            state.Scanned = _exchange.Head.Length;
        }

        return ScanBody(state, out reason);
    }

    /// <summary>Goes on where the last look ended, and looks at the head no more.</summary>
    private ParseStatus ScanBody(ConnectionState state, out RejectReason reason)
    {
        reason = RejectReason.None;
        while (!state.Body.IsDone && state.Scanned < _input.Unread.Length)
        {
            var status = state.Body.Read(_input.Unread[state.Scanned..], int.MaxValue, out var consumed, out _);
            state.Scanned += consumed;
            if (status == ParseStatus.Invalid)
            {
                reason = RejectReason.BadChunk;
                return status;
            }

            if (state.Body.Received > state.MaxBody || state.Scanned - MaxFraming > state.MaxBody)
            {
                reason = RejectReason.BodyTooLarge;
                return ParseStatus.Invalid;
            }
        }

        return state.Body.IsDone ? ParseStatus.Done : ParseStatus.NeedMore;
    }

    private Fate WaitForBody(ConnectionState state)
    {
        if (_exchange.Head.ExpectsContinue && !state.SentContinue)
        {
            state.SentContinue = true;
            _output.Write(BodyReader.ContinueResponse);
        }

        return Fate.Read;
    }

    /// <summary>Drops what has arrived of a body that nobody read; true at its end.</summary>
    private bool TryDropBody(ConnectionState state, out Fate fate)
    {
        var before = _input.Unread.Length;
        var status = ParseStatus.NeedMore;
        while (!state.Body.IsDone && !_input.IsEmpty && status != ParseStatus.Invalid)
        {
            status = state.Body.Read(_input.Unread, int.MaxValue, out var consumed, out _);
            _input.Consume(consumed);
        }

        state.Dropped += before - _input.Unread.Length;
        fate = status == ParseStatus.Invalid || state.Dropped > MaxDropped ? Linger(state) : Fate.Read;
        return fate == Fate.Read && state.Body.IsDone;
    }
}
