using System.Buffers.Binary;

namespace SockRoute.WebSockets;

/// <summary>The head of a frame (RFC 6455 5.2).</summary>
internal readonly struct FrameHead
{
    private FrameHead(ReadOnlySpan<byte> input, int length, long payload)
    {
        IsFinal = (input[0] & 0x80) != 0;
        Opcode = (Opcode)(input[0] & 0x0F);
        IsMasked = (input[1] & 0x80) != 0;
        Length = length;
        Payload = payload;
    }

    public bool IsFinal { get; }

    public Opcode Opcode { get; }

    public bool IsMasked { get; }

    /// <summary>The bytes of the head, the key of the mask included.</summary>
    public int Length { get; }

    /// <summary>The bytes of the payload; negative when the first bit of a long length is set.</summary>
    public long Payload { get; }

    public bool IsControl => ((byte)Opcode & 8) != 0;

    /// <summary>What is wrong with it, or null.</summary>
    public string? FindMistake(ReadOnlySpan<byte> input, bool isMasked)
    {
        if ((input[0] & 0x70) != 0)
        {
            return "a reserved bit is set";
        }

        if (Opcode is not (Opcode.Continuation or Opcode.Text or Opcode.Binary or Opcode.Close or Opcode.Ping or Opcode.Pong))
        {
            return "the opcode is unknown";
        }

        if (IsMasked != isMasked)
        {
            return isMasked ? "the frame is not masked" : "the frame is masked";
        }

        if (IsControl && (!IsFinal || Payload > 125))
        {
            return "a control frame is too long, or fragmented";
        }

        return Payload < 0 ? "the length is no number" : null;
    }

    /// <summary>Reads a head; false until all of it is there.</summary>
    public static bool TryRead(ReadOnlySpan<byte> input, out FrameHead head)
    {
        head = default;
        if (input.Length < 2)
        {
            return false;
        }

        var code = input[1] & 0x7F;
        var extended = code switch
        {
            126 => 2,
            127 => 8,
            _ => 0,
        };
        var length = 2 + extended + ((input[1] & 0x80) != 0 ? Masking.KeyLength : 0);
        if (input.Length < 2 + extended)
        {
            return false;
        }

        var payload = extended switch
        {
            2 => BinaryPrimitives.ReadUInt16BigEndian(input[2..]),
            8 => BinaryPrimitives.ReadInt64BigEndian(input[2..]),
            _ => code,
        };
        head = new(input, length, payload);
        return true;
    }
}
