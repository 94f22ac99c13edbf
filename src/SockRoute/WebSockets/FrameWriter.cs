using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace SockRoute.WebSockets;

/// <summary>Writes frames (RFC 6455 5.2): whole messages, and control frames. A server does not mask, a client must.</summary>
internal static class FrameWriter
{
    private const byte Final = 0x80;
    private const byte MaskBit = 0x80;
    private const int LargestControl = 125;

    /// <summary>A text message of a server.</summary>
    public static byte[] Text(ReadOnlySpan<byte> text) => Frame(Opcode.Text, text);

    /// <summary>A frame of a server.</summary>
    public static byte[] Frame(Opcode opcode, ReadOnlySpan<byte> payload)
    {
        var head = HeadLength(payload.Length);
        var frame = new byte[head + payload.Length];
        WriteHead(frame, opcode, payload.Length, 0);
        payload.CopyTo(frame.AsSpan(head));
        return frame;
    }

    /// <summary>A frame of a client, masked by a key that cannot be foreseen (RFC 6455 5.3).</summary>
    public static byte[] Masked(Opcode opcode, ReadOnlySpan<byte> payload)
    {
        var head = HeadLength(payload.Length);
        var frame = new byte[head + Masking.KeyLength + payload.Length];
        WriteHead(frame, opcode, payload.Length, MaskBit);
        var key = frame.AsSpan(head, Masking.KeyLength);
        RandomNumberGenerator.Fill(key);
        var masked = frame.AsSpan(head + Masking.KeyLength);
        payload.CopyTo(masked);
        Masking.Apply(masked, key);
        return frame;
    }

    /// <summary>The payload of a close frame (RFC 6455 5.5.1); a reason that is too long is cut.</summary>
    public static byte[] ClosePayload(int code, string reason)
    {
        if (code == WebSocketCloseCode.NoCode)
        {
            return [];
        }

        Span<byte> payload = stackalloc byte[LargestControl];
        BinaryPrimitives.WriteUInt16BigEndian(payload, (ushort)code);
        Utf8.FromUtf16(reason, payload[2..], out _, out var length);
        return payload[..(2 + length)].ToArray();
    }

    private static int HeadLength(int length) => length switch
    {
        <= LargestControl => 2,
        <= ushort.MaxValue => 4,
        _ => 10,
    };

    private static void WriteHead(Span<byte> frame, Opcode opcode, int length, byte mask)
    {
        frame[0] = (byte)(Final | (byte)opcode);
        switch (HeadLength(length))
        {
            case 2:
                frame[1] = (byte)(mask | length);
                break;
            case 4:
                frame[1] = (byte)(mask | 126);
                BinaryPrimitives.WriteUInt16BigEndian(frame[2..], (ushort)length);
                break;
            default:
                frame[1] = (byte)(mask | 127);
                BinaryPrimitives.WriteInt64BigEndian(frame[2..], length);
                break;
        }
    }
}
