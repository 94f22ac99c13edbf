using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SockRoute.WireTests.Faults;

/// <summary>A client that sends, or takes, a little at a time; no call of it blocks.</summary>
internal sealed class Attacker : IDisposable
{
    private const int TcpLevel = 6;
    private const int MaxSegment = 2;

    private readonly Socket _socket;
    private readonly StringBuilder _answer = new();
    private readonly byte[] _buffer = new byte[4096];

    /// <summary>Connects as from another machine: with small packets, for which the kernel keeps little.</summary>
    public Attacker(IPEndPoint server)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            ReceiveBufferSize = 4096,
        };
        _socket.SetRawSocketOption(TcpLevel, MaxSegment, BitConverter.GetBytes(1400));
        _socket.Connect(server);
        _socket.Blocking = false;
    }

    /// <summary>Whether the connection is over, as far as this client has read.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What came of answers.</summary>
    public string Answer => _answer.ToString();

    /// <summary>Sends what the connection takes at once.</summary>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        if (!HasEnded && !bytes.IsEmpty)
        {
            _socket.Send(bytes, SocketFlags.None, out var error);
            HasEnded = error is not (SocketError.Success or SocketError.WouldBlock) && _socket.Available == 0;
        }
    }

    /// <summary>Takes up to so many bytes of what has come; false when nothing has.</summary>
    public bool TryTake(int most)
    {
        if (HasEnded || most == 0)
        {
            return false;
        }

        var count = _socket.Receive(_buffer.AsSpan(0, Math.Min(most, _buffer.Length)), SocketFlags.None, out var error);
        HasEnded = error != SocketError.WouldBlock && count == 0;
        _answer.Append(Encoding.Latin1.GetString(_buffer, 0, Math.Max(count, 0)));
        return count > 0;
    }

    public void Dispose() => _socket.Dispose();
}
