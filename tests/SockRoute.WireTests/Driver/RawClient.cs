using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>A client that sends the bytes it is told to send, and reads what comes back.</summary>
internal sealed class RawClient : IDisposable
{
    /// <summary>
    /// Long enough for a machine that is busy with something else; no test waits for it when all is well.
    /// </summary>
    private const int PatienceMilliseconds = 30_000;

    private readonly Socket _socket;
    private readonly ResponseReader _reader;

    private RawClient(Socket socket)
    {
        _socket = socket;
        _reader = new ResponseReader(buffer => socket.Receive(buffer));
    }

    public int LocalPort => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    /// <summary>Connects to the host and port of a URL.</summary>
    public static RawClient Connect(string url, int receiveBuffer = 0)
    {
        var uri = new Uri(url);
        var address = IPAddress.Parse(uri.Host.Trim('[', ']'));
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            ReceiveTimeout = PatienceMilliseconds,
            SendTimeout = PatienceMilliseconds,
        };
        if (receiveBuffer > 0)
        {
            socket.ReceiveBufferSize = receiveBuffer;
        }

        socket.Connect(address, uri.Port);
        return new RawClient(socket);
    }

    /// <summary>Sends text, a byte a character.</summary>
    public void Send(string text) => Send(Encoding.Latin1.GetBytes(text));

    public void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[_socket.Send(bytes)..];
        }
    }

    /// <summary>Sends as much as the server takes; it may have closed the connection already.</summary>
    public void SendAsFarAsPossible(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Send(bytes);
        }
        catch (SocketException)
        {
            // The server has said what it had to say.
        }
    }

    /// <summary>Sends text a byte at a time.</summary>
    public void SendByteByByte(string text)
    {
        foreach (var letter in text)
        {
            Send(letter.ToString());
            Thread.Yield();
        }
    }

    /// <summary>Reads one response, interim ones (1xx) included.</summary>
    /// <param name="method">The method it answers: the answer to HEAD has no body.</param>
    public WireResponse Read(string method = "GET") => _reader.Read(method);

    /// <summary>Reads one response, and over the interim ones (1xx) before it.</summary>
    public WireResponse ReadFinal(string method)
    {
        var response = Read(method);
        while (response.Status < 200)
        {
            response = Read(method);
        }

        return response;
    }

    /// <summary>Sends a request and reads its response.</summary>
    public WireResponse Exchange(string request)
    {
        Send(request);
        return Read(request[..request.IndexOf(' ', StringComparison.Ordinal)]);
    }

    /// <summary>Reads so many bytes, which are no response.</summary>
    public byte[] ReadExactly(int count) => _reader.ReadExactly(count);

    /// <summary>Reads a line of text that is no response.</summary>
    public string ReadTextLine() => _reader.ReadTextLine();

    /// <summary>
    /// Whatever comes until the server closes the connection; a reset instead of an orderly close throws.
    /// </summary>
    public byte[] ReadRest() => _reader.ReadRest();

    /// <summary>Reads to the end in pieces with a pause behind each, and returns the number of bytes.</summary>
    public long ReadRestSlowly(int piece, int pauseMilliseconds)
    {
        var buffer = new byte[piece];
        var total = 0L;
        for (int length; (length = _socket.Receive(buffer)) > 0; total += length)
        {
            Thread.Sleep(pauseMilliseconds);
        }

        return total;
    }

    /// <summary>Whether a byte is there, or the end, within a while.</summary>
    public bool HasInput(int milliseconds) =>
        _socket.Poll(TimeSpan.FromMilliseconds(milliseconds), SelectMode.SelectRead);

    /// <summary>Tells the server that nothing more is sent; the other direction stays open.</summary>
    public void FinishSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Closes the connection by a reset.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();
}
