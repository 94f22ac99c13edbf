using SockRoute.WebSockets;

namespace SockRoute.Hubs;

/// <summary>A peer over WebSocket: each message is one of the protocol's.</summary>
internal sealed class WebSocketPeer(HubHost hub, string? user) : PeerProtocol(hub, user)
{
    private readonly WebSocketEnd _end = new(hub.Limits);

    public override bool IsWebSocket => true;

    public override bool IsOver => HasEnded || _end.IsOver;

    public override bool IsClosing => _end.IsClosing;

    protected override long CarrierDeadline => _end.Deadline;

    public override void Begin(ConnectionSink sink)
    {
        _end.Begin(sink);
        base.Begin(sink);
    }

    public override int Receive(Span<byte> input)
    {
        var taken = 0;
        while (TakesInput && !IsOver)
        {
            var what = _end.Read(input[taken..], out var consumed, out var message);
            taken += consumed;
            if (what == FrameEvent.NeedMore)
            {
                break;
            }

            if (!_end.IsClosing && TryCount())
            {
                Take(what, message);
            }
        }

        return IsOver ? input.Length : taken;
    }

    public override void Stop() => _end.Close(WebSocketCloseCode.GoingAway, "the server stops");

    public override void Post(Outgoing message)
    {
        if (!_end.TryPost(message.Frame, Hub.Options.QueueLength, Hub.Options.SlowPeers))
        {
            Sink.Abort();
        }
    }

    public override void Close()
    {
        _end.Close(WebSocketCloseCode.Normal, "");
        Sink.Wake();
    }

    protected override void Expel() => _end.Close(WebSocketCloseCode.PolicyViolation, "");

    protected override void Release() => _end.Release();

    protected override void ExpireCarrier(long now) => _end.Expire(now);

    private void Take(FrameEvent what, ReadOnlySpan<byte> message)
    {
        if (what == FrameEvent.Text)
        {
            Deliver(message);
        }
        else if (what == FrameEvent.Binary)
        {
            _end.Close(WebSocketCloseCode.UnsupportedData, "text is expected");
        }
    }
}
