using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace SockRoute.WebSockets;

/// <summary>
/// Takes frames apart and puts messages together (RFC 6455 5.4). Keeps nothing but the parts of a message that is not yet
/// whole.
/// </summary>
/// <param name="maxMessage">The largest message, in bytes.</param>
/// <param name="isMasked">Whether the peer has to mask: it is a client.</param>
internal sealed class FrameReader(int maxMessage, bool isMasked) : IDisposable
{
    private byte[]? _parts;
    private int _length;
    private bool _isOpen;
    private bool _isText;

    /// <summary>The close code for what was invalid.</summary>
    public int FaultCode { get; private set; }

    /// <summary>What was invalid.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Reads the frame that the input begins with, and unmasks it where it is.</summary>
    /// <param name="input">The input.</param>
    /// <param name="consumed">The length of the frame; 0 when more is needed, or it is invalid.</param>
    /// <param name="payload">
    /// The payload of a control frame, or a whole message; valid until the next call.
    /// </param>
    public FrameEvent Read(Span<byte> input, out int consumed, out ReadOnlySpan<byte> payload)
    {
        consumed = 0;
        payload = default;
        if (!_isOpen)
        {
            // The message that it was for has been dealt with; an idle peer keeps no memory.
            Dispose();
        }

        if (!FrameHead.TryRead(input, out var head))
        {
            return FrameEvent.NeedMore;
        }

        if (head.FindMistake(input, isMasked) is { } mistake)
        {
            return Fail(WebSocketCloseCode.ProtocolError, mistake);
        }

        if (!head.IsControl && head.Payload > maxMessage - _length)
        {
            return Fail(WebSocketCloseCode.TooLarge, $"a message has at most {maxMessage} bytes");
        }

        if (input.Length < head.Length + head.Payload)
        {
            return FrameEvent.NeedMore;
        }

        consumed = head.Length + (int)head.Payload;
        var content = input[head.Length..consumed];
        if (head.IsMasked)
        {
            Masking.Apply(content, input.Slice(head.Length - Masking.KeyLength, Masking.KeyLength));
        }

        payload = content;
        return head.IsControl ? Control(head.Opcode, content) : Data(head, content, ref payload);
    }

    public void Dispose()
    {
        if (_parts is not null)
        {
            ArrayPool<byte>.Shared.Return(_parts);
            _parts = null;
        }
    }

    private FrameEvent Control(Opcode opcode, ReadOnlySpan<byte> payload) => opcode switch
    {
        Opcode.Ping => FrameEvent.Ping,
        Opcode.Pong => FrameEvent.Pong,
        _ => Close(payload),
    };

    // RFC 6455 5.5.1: two bytes of code, then UTF-8; or nothing.
    private FrameEvent Close(ReadOnlySpan<byte> payload)
    {
        if (payload.Length == 1
            || (payload.Length > 1 && !WebSocketCloseCode.MayBeSent(BinaryPrimitives.ReadUInt16BigEndian(payload))))
        {
            return Fail(WebSocketCloseCode.ProtocolError, "the close code is none");
        }

        return payload.Length > 2 && !Utf8.IsValid(payload[2..])
            ? Fail(WebSocketCloseCode.InvalidData, "the reason is not UTF-8")
            : FrameEvent.Close;
    }

    private FrameEvent Data(FrameHead head, ReadOnlySpan<byte> content, ref ReadOnlySpan<byte> payload)
    {
        if (_isOpen != (head.Opcode == Opcode.Continuation))
        {
            return Fail(
                WebSocketCloseCode.ProtocolError,
                _isOpen ? "a message begins within another" : "a message goes on that has not begun");
        }

        _isText = _isOpen ? _isText : head.Opcode == Opcode.Text;
        _isOpen = !head.IsFinal;
        if (!head.IsFinal || _length > 0)
        {
            Keep(content);
            payload = _parts.AsSpan(0, _length);
        }

        if (!head.IsFinal)
        {
            return FrameEvent.Part;
        }

        // Valid until the next message begins, whose parts are kept in the same place or in another.
        _length = 0;
        if (!_isText)
        {
            return FrameEvent.Binary;
        }

        return Utf8.IsValid(payload) ? FrameEvent.Text : Fail(WebSocketCloseCode.InvalidData, "the text is not UTF-8");
    }

    private void Keep(ReadOnlySpan<byte> content)
    {
        var needed = _length + content.Length;
        if (_parts is null || _parts.Length < needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _length));
            _parts.AsSpan(0, _length).CopyTo(larger);
            Dispose();
            _parts = larger;
        }

        content.CopyTo(_parts.AsSpan(_length));
        _length = needed;
    }

    private FrameEvent Fail(int code, string fault)
    {
        FaultCode = code;
        Fault = fault;
        return FrameEvent.Invalid;
    }
}
