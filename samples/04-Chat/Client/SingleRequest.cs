using System.Net.Sockets;
using System.Text;

/// <summary>One request of HTTP, written by hand (RFC 9112): this is all that it takes.</summary>
internal static class SingleRequest
{
    private const int PatienceMilliseconds = 30_000;

    /// <exception cref="IOException">There is no server, or none that answers.</exception>
    public static int Send(ClientOptions options)
    {
        using var socket = Connect(options.Url);
        using var stream = new NetworkStream(socket) { ReadTimeout = PatienceMilliseconds };
        stream.Write(Encoding.ASCII.GetBytes(
            $"{options.Method} {options.Path} HTTP/1.1\r\nHost: {options.Url.Authority}\r\nConnection: close\r\n\r\n"));

        // The server closes the connection behind its answer, as it was asked to.
        using var output = Console.OpenStandardOutput();
        stream.CopyTo(output);
        output.Write("\n"u8);
        return 0;
    }

    private static Socket Connect(Uri url)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(url.DnsSafeHost, url.Port);
            return socket;
        }
        catch (SocketException exception)
        {
            socket.Dispose();
            throw new IOException($"cannot connect to {url.Authority}: {exception.Message}", exception);
        }
    }
}
