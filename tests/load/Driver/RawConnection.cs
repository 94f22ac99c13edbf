using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SockRoute.Load;

/// <summary>A connection that sends bytes as they are and reads answers with a Content-Length or in chunks.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new(AddressFamily.InterNetwork) { NoDelay = true };
    private readonly Stream _stream;

    public RawConnection(int port)
    {
        _client.Connect(IPAddress.Loopback, port);
        _stream = new BufferedStream(_client.GetStream());
        _client.ReceiveTimeout = _client.SendTimeout = 20_000;
    }

    public void Send(ReadOnlySpan<byte> request)
    {
        _stream.Write(request);
        _stream.Flush();
    }

    /// <summary>Like <see cref="Receive"/>, and nothing when no answer comes in time.</summary>
    public Answer? TryReceive()
    {
        try
        {
            return Receive();
        }
        catch (IOException exception) when (IsTimeout(exception.InnerException))
        {
            return null;
        }
    }

    public Answer Receive()
    {
        var status = ReadLine();
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            var colon = line.IndexOf(':');
            fields[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var length = fields.TryGetValue("Content-Length", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var body = fields.ContainsKey("Transfer-Encoding") ? ReadChunks() : ReadBytes(length);
        return new(int.Parse(status.AsSpan(9, 3), CultureInfo.InvariantCulture), fields, body);
    }

    public void Dispose() => _client.Dispose();

    private static bool IsTimeout(Exception? exception) =>
        exception is SocketException { SocketErrorCode: SocketError.TimedOut or SocketError.WouldBlock };

    private byte[] ReadChunks()
    {
        using var body = new MemoryStream();
        while (int.Parse(ReadLine(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var size and > 0)
        {
            body.Write(ReadBytes(size));
            ReadLine();
        }

        ReadLine();
        return body.ToArray();
    }

    private byte[] ReadBytes(int count)
    {
        var bytes = new byte[count];
        _stream.ReadExactly(bytes);
        return bytes;
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        while (_stream.ReadByte() is var next && next != '\n')
        {
            line.Append(next >= 0 ? (char)next : throw new IOException("the connection was closed within an answer"));
        }

        return line.ToString().TrimEnd('\r');
    }
}
