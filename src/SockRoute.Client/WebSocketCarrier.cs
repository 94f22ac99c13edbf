using System.Buffers.Binary;
using System.Text;
using SockRoute.Hubs;
using SockRoute.WebSockets;

namespace SockRoute.Client;

/// <summary>The client's end of a WebSocket (RFC 6455): answers pings, sends its own, and closes.</summary>
internal sealed class WebSocketCarrier : Carrier
{
    private const int LongestHead = 14;

    private readonly FrameReader _reader;
    private readonly int _largestFrame;
    private readonly PingWatch _pings;

    public WebSocketCarrier(ServerConnection connection, MessageClientOptions options)
        : base(connection)
    {
        _reader = new FrameReader(options.MaxMessageSize, isMasked: false);
        _largestFrame = options.MaxMessageSize + LongestHead;
        _pings = new PingWatch(connection, options.PingInterval, options.PingTimeout);
    }

    protected override int? LostCode => WebSocketCloseCode.Lost;

    public override void Send(Outgoing message) => Send(message.Line.Span[..^1]);

    public override void SendText(string text) => Send(Encoding.UTF8.GetBytes(text));

    public override void Finish() => Finish(WebSocketCloseCode.Normal, "");

    public override void Abort(string? reason = null)
    {
        _pings.Dispose();
        base.Abort(reason);
    }

    protected override byte[]? ReadNext()
    {
        var what = _reader.Read(Connection.Input, out var consumed, out var payload);
        switch (what)
        {
            case FrameEvent.NeedMore:
                if (!Connection.TryFill(_largestFrame))
                {
                    Release(WebSocketCloseCode.Lost, new IOException("The server closed the connection without a close frame."));
                }

                return null;
            case FrameEvent.Text:
                var message = payload.ToArray();
                Connection.Consume(consumed);
                return message;
            case FrameEvent.Binary:
                return Fail(WebSocketCloseCode.UnsupportedData, "text is expected");
            case FrameEvent.Invalid:
                return Fail(_reader.FaultCode, _reader.Fault);
            case FrameEvent.Ping:
                Connection.SendControl(Opcode.Pong, payload);
                break;
            case FrameEvent.Close:
                Answer(payload.Length < 2 ? WebSocketCloseCode.NoCode : BinaryPrimitives.ReadUInt16BigEndian(payload));
                break;
        }

        Connection.Consume(consumed);
        return null;
    }

    // RFC 6455 5.5.1: the same code comes back.
    private void Answer(int code)
    {
        Finish(code, "");
        Release(code, null);
    }

    private byte[]? Fail(int code, string fault)
    {
        Finish(code, fault);
        Release(code, new IOException($"The server sent no message: {fault}."));
        return null;
    }

    private void Send(ReadOnlySpan<byte> text) => Connection.Send(FrameWriter.Masked(Opcode.Text, text));

    private void Finish(int code, string reason) =>
        Connection.Finish(FrameWriter.Masked(Opcode.Close, FrameWriter.ClosePayload(code, reason)));

    private void Release(int code, Exception? failure)
    {
        _reader.Dispose();
        End(code, failure);
    }
}
