using SockRoute.WireTests.Driver;
using SockRoute.WireTests.Hubs;

namespace SockRoute.WireTests.Rfc6455;

/// <summary>A server with the same echo twice: by a hub at <c>/hub</c>, and by a method that blocks at <c>/socket</c>.</summary>
public sealed class EchoServer : IDisposable
{
    internal TestServer Server { get; } = TestServer.Start(routes => routes
        .Hub<EchoHub>("/hub", new EchoHub())
        .WebSocket("/socket", Echo));

    public void Dispose() => Server.Dispose();

    internal WireSocket Connect(string path) => WireSocket.Connect(Server, path);

    private static void Echo(WebSocket socket)
    {
        while (socket.Receive() is { } message)
        {
            socket.Send(message);
        }
    }
}
