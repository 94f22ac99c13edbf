using System.Text.Unicode;
using SockRoute.Text;

namespace SockRoute.Hubs;

/// <summary>A peer over TCP: each line is a message, of JSON or of plain text.</summary>
internal sealed class LinePeer(HubHost hub) : PeerProtocol(hub, user: null)
{
    // Until its first line says otherwise it gets JSON, unless the hub handles nothing but text.
    private bool _isPlain = (hub.Dispatcher.Features & (HubFeatures.Messages | HubFeatures.SignInMessage)) == 0;
    private bool _isFirst = true;
    private volatile bool _isOver;
    private long _lastHeard = Environment.TickCount64;
    private long _lastSaid;

    public override bool IsWebSocket => false;

    public override bool IsOver => HasEnded || _isOver;

    protected override long CarrierDeadline =>
        Math.Max(_lastHeard, Volatile.Read(ref _lastSaid)) + (long)Limits.LineIdleTimeout.TotalMilliseconds;

    public override int Receive(Span<byte> input)
    {
        _lastHeard = Environment.TickCount64;
        var taken = 0;
        while (!IsOver && TakesInput && LineScanner.TryRead(input[taken..], out var line, out var consumed))
        {
            taken += consumed;
            Take(line);
        }

        if (IsOver)
        {
            return input.Length;
        }

        if (input.Length - taken > Limits.MaxMessageSize)
        {
            Refuse(HubError.TooLarge, $"a line has at most {Limits.MaxMessageSize} bytes");
            return input.Length;
        }

        return taken;
    }

    public override void Stop() => _isOver = true;

    public override void Post(Outgoing message)
    {
        Volatile.Write(ref _lastSaid, Environment.TickCount64);
        if (!Sink.TryPost(_isPlain ? message.PlainLine : message.Line, Hub.Options.QueueLength, Hub.Options.SlowPeers))
        {
            Sink.Abort();
        }
    }

    public override void Close()
    {
        _isOver = true;
        Sink.Wake();
    }

    protected override void Expel() => _isOver = true;

    // Nothing is kept here: a line that is not whole stays with the connection.
    protected override void Release()
    {
    }

    protected override void ExpireCarrier(long now)
    {
        if (CarrierDeadline <= now)
        {
            _isOver = true;
        }
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        if (line.Length > Limits.MaxMessageSize)
        {
            Refuse(HubError.TooLarge, $"a line has at most {Limits.MaxMessageSize} bytes");
            return;
        }

        if (!Utf8.IsValid(line))
        {
            Refuse(HubError.Malformed, "expected UTF-8");
            return;
        }

        if (_isFirst)
        {
            _isFirst = false;
            _isPlain |= !line.TrimStart(" \t"u8).StartsWith("{"u8);
            if (LineScanner.IsHttp(line))
            {
                // A page in a browser can send a request here, whose body would be messages.
                Refuse(HubError.Malformed, "this is no HTTP server");
                return;
            }
        }

        if (TryCount() && !line.IsEmpty)
        {
            Deliver(line);
        }
    }

    private void Refuse(string code, string mistake)
    {
        Tell(code, mistake, null);
        _isOver = true;
    }
}
