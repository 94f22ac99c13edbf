using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using SockRoute.WebSockets;

namespace SockRoute.ClientTests;

/// <summary>The server's end of one connection: sends any bytes, and reads what the client sends.</summary>
internal sealed class ServerEnd(Socket socket, Stream stream)
{
    public void Send(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    public void Send(string text) => Send(Encoding.UTF8.GetBytes(text));

    public void SendFrame(Opcode opcode, ReadOnlySpan<byte> payload) => Send(FrameWriter.Frame(opcode, payload));

    public void SendText(string text) => SendFrame(Opcode.Text, Encoding.UTF8.GetBytes(text));

    public void SendClose(int code) => SendFrame(Opcode.Close, FrameWriter.ClosePayload(code, ""));

    /// <summary>Reads the head of a request, without the empty line.</summary>
    public string ReadHead()
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            head.Append((char)ReadByte());
        }

        return head.ToString()[..^4];
    }

    public static string KeyOf(string head) => head.Split("\r\n")
        .Single(line => line.StartsWith("Sec-WebSocket-Key: ", StringComparison.Ordinal))["Sec-WebSocket-Key: ".Length..];

    public static string Answer(string head, string more = "") =>
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + $"Sec-WebSocket-Accept: {AcceptKey.Of(KeyOf(head))}\r\n{more}\r\n";

    /// <summary>Shakes hands as it should be, and returns the request.</summary>
    public string ShakeHands()
    {
        var head = ReadHead();
        Send(Answer(head));
        return head;
    }

    /// <summary>Reads a frame, which has to be masked and whole (RFC 6455 5.1).</summary>
    public (Opcode Opcode, byte[] Payload) ReadFrame()
    {
        var first = ReadByte();
        var second = ReadByte();
        Assert.Equal(0x80, first & 0xF0);
        Assert.Equal(0x80, second & 0x80);
        var length = (second & 0x7F) switch
        {
            126 => BinaryPrimitives.ReadUInt16BigEndian(ReadBytes(2)),
            127 => (int)BinaryPrimitives.ReadInt64BigEndian(ReadBytes(8)),
            var small => small,
        };
        var key = ReadBytes(4);
        var payload = ReadBytes(length);
        Masking.Apply(payload, key);
        return ((Opcode)(first & 0x0F), payload);
    }

    public string ReadText()
    {
        var (opcode, payload) = ReadFrame();
        Assert.Equal(Opcode.Text, opcode);
        return Encoding.UTF8.GetString(payload);
    }

    /// <summary>Reads a close frame and returns its code.</summary>
    public int ReadClose()
    {
        var (opcode, payload) = ReadFrame();
        Assert.Equal(Opcode.Close, opcode);
        return payload.Length < 2 ? WebSocketCloseCode.NoCode : BinaryPrimitives.ReadUInt16BigEndian(payload);
    }

    public string ReadLine()
    {
        var line = new List<byte>();
        for (var next = ReadByte(); next != '\n'; next = ReadByte())
        {
            line.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. line]);
    }

    /// <summary>Waits until so many bytes of the client have arrived, and leaves them where they are.</summary>
    public void WaitForInput(int count) =>
        Assert.True(SpinWait.SpinUntil(() => socket.Available >= count, TimeSpan.FromSeconds(30)), "waited in vain");

    /// <summary>Closes the connection by a reset.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    /// <summary>Waits until the client closes its direction, or the whole.</summary>
    public void WaitForEnd()
    {
        try
        {
            while (stream.ReadByte() >= 0)
            {
            }
        }
        catch (IOException)
        {
            // A client that closes while something is on its way to it resets the connection.
        }
    }

    private int ReadByte()
    {
        var next = stream.ReadByte();
        Assert.True(next >= 0, "the client closed too early");
        return next;
    }

    private byte[] ReadBytes(int count)
    {
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
