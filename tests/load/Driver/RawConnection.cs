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
    public (int Status, string Body)? TryReceive()
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

    public (int Status, string Body) Receive()
    {
        var status = ReadLine();
        var length = -1;
        var chunked = false;
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line.AsSpan(15).Trim(), CultureInfo.InvariantCulture);
            }

            chunked |= line.StartsWith("Transfer-Encoding:", StringComparison.OrdinalIgnoreCase);
        }

        var body = chunked ? ReadChunks() : Encoding.UTF8.GetString(ReadBytes(length));
        return (int.Parse(status.AsSpan(9, 3), CultureInfo.InvariantCulture), body);
    }

    public void Dispose() => _client.Dispose();

    private static bool IsTimeout(Exception? exception) =>
        exception is SocketException { SocketErrorCode: SocketError.TimedOut or SocketError.WouldBlock };

    private string ReadChunks()
    {
        using var body = new MemoryStream();
        while (int.Parse(ReadLine(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var size and > 0)
        {
            body.Write(ReadBytes(size));
            ReadLine();
        }

        ReadLine();
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private byte[] ReadBytes(int count)
    {
        var bytes = new byte[Math.Max(count, 0)];
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
