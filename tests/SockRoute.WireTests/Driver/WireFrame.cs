using System.Buffers.Binary;
using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>A frame of a WebSocket as it is on the wire (RFC 6455 5.2), well-formed or not.</summary>
/// <param name="First">The first byte: FIN, the reserved bits and the opcode.</param>
/// <param name="Payload">The payload.</param>
internal sealed record WireFrame(byte First, byte[] Payload)
{
    public int Opcode => First & 0x0F;

    public string Text => Encoding.UTF8.GetString(Payload);

    public int CloseCode => BinaryPrimitives.ReadUInt16BigEndian(Payload);

    public static byte[] OfText(string text) => Of(0x81, Encoding.UTF8.GetBytes(text));

    public static byte[] OfClose(int code, string reason = "") =>
        Of(0x88, [(byte)(code >> 8), (byte)code, .. Encoding.UTF8.GetBytes(reason)]);

    /// <summary>A frame as a client sends it.</summary>
    public static byte[] Of(byte first, ReadOnlySpan<byte> payload, bool isMasked = true)
    {
        var mask = isMasked ? (byte)0x80 : (byte)0;
        byte[] length = payload.Length switch
        {
            < 126 => [(byte)(mask | payload.Length)],
            <= 65535 => [(byte)(mask | 126), (byte)(payload.Length >> 8), (byte)payload.Length],
            _ => [(byte)(mask | 127), 0, 0, 0, 0, .. BigEndian(payload.Length)],
        };
        if (!isMasked)
        {
            return [first, .. length, .. payload];
        }

        byte[] key = [0x37, 0xFA, 0x21, 0x3D];
        var masked = payload.ToArray();
        for (var i = 0; i < masked.Length; i++)
        {
            masked[i] ^= key[i % 4];
        }

        return [first, .. length, .. key, .. masked];
    }

    /// <summary>Reads a frame of the server, which is never masked.</summary>
    public static WireFrame Read(RawClient client)
    {
        var head = client.ReadExactly(2);
        Assert.Equal(0, head[1] & 0x80);
        var length = (head[1] & 0x7F) switch
        {
            126 => BinaryPrimitives.ReadUInt16BigEndian(client.ReadExactly(2)),
            127 => (int)BinaryPrimitives.ReadInt64BigEndian(client.ReadExactly(8)),
            var small => small,
        };
        return new(head[0], client.ReadExactly(length));
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
