using System.Net;
using System.Net.Sockets;

namespace SockRoute.Client;

/// <summary>Opens connections to a server: finds it, connects, and shakes hands, all within the time that there is.</summary>
internal sealed class Dialer(ServerAddress address, MessageClientOptions options)
{
    /// <exception cref="IOException">There is no server, or not one that is meant; the message says which.</exception>
    public (Carrier Carrier, string? Subprotocol) Dial()
    {
        using var deadline = new SocketDeadline(options.ConnectTimeout);
        try
        {
            var socket = Connect(deadline);
            try
            {
                return Open(socket, deadline);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException)
        {
            throw deadline.IsOver
                ? new IOException($"{address} did not answer within {options.ConnectTimeout.TotalSeconds} seconds.", exception)
                : exception as IOException ?? new IOException($"Cannot connect to {address}: {Reason(exception)}", exception);
        }
    }

    // The exception's own text has the address once more.
    private static string Reason(Exception exception) =>
        exception is SocketException failure ? new SocketException((int)failure.SocketErrorCode).Message : exception.Message;

    private (Carrier Carrier, string? Subprotocol) Open(Socket socket, SocketDeadline deadline)
    {
        Stream stream = new NetworkStream(socket, ownsSocket: true);
        if (address.IsTls)
        {
            stream = options.Tls!(stream, address);
        }

        var connection = new ServerConnection(socket, stream);
        var subprotocol = address.IsWebSocket ? new Handshake(address, options).Perform(connection) : null;
        deadline.Dispose();
        if (deadline.IsOver)
        {
            throw new IOException("The time is over.");
        }

        return (
            address.IsWebSocket
                ? new WebSocketCarrier(connection, options)
                : new LineCarrier(connection, options.MaxMessageSize),
            subprotocol);
    }

    // A host may have several addresses, of which one may have no server: each is tried.
    private Socket Connect(SocketDeadline deadline)
    {
        SocketException? last = null;
        foreach (var host in Dns.GetHostAddresses(address.Host))
        {
            var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            deadline.Watch(socket);
            try
            {
                socket.Connect(host, address.Port);
                return socket;
            }
            catch (SocketException exception)
            {
                socket.Dispose();
                last = exception;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }
}
