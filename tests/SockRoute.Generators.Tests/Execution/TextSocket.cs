using System.Net.WebSockets;
using System.Text;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>A WebSocket client that sends and receives texts.</summary>
internal sealed class TextSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();

    public TextSocket(Uri address)
    {
        using var deadline = new CancellationTokenSource(Patience);
        _socket.ConnectAsync(address, deadline.Token).GetAwaiter().GetResult();
    }

    public string Ask(string text)
    {
        Send(text);
        return Receive();
    }

    public void Send(string text)
    {
        using var deadline = new CancellationTokenSource(Patience);
        _socket
            .SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, deadline.Token)
            .GetAwaiter()
            .GetResult();
    }

    /// <summary>The next message, which is short.</summary>
    public string Receive()
    {
        using var deadline = new CancellationTokenSource(Patience);
        var buffer = new byte[4096];
        var result = _socket.ReceiveAsync(buffer, deadline.Token).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(buffer, 0, result.Count);
    }

    public void Dispose() => _socket.Dispose();
}
