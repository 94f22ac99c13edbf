using System.Collections.Concurrent;
using System.Net.WebSockets;

/// <summary>
/// Messages over WebSockets, in the loop that the documentation shows: back to who sent them, or to all others.
/// The middleware stands before these two endpoints only, so that other requests do not pay for it.
/// </summary>
internal static class Sockets
{
    private static readonly ConcurrentDictionary<WebSocket, bool> Peers = new();

    public static void Map(WebApplication app)
    {
        app.Map("/ws/echo", Endpoint(app, Echo));
        app.Map("/ws/broadcast", Endpoint(app, Broadcast));
    }

    private static RequestDelegate Endpoint(IEndpointRouteBuilder app, Func<WebSocket, Task> converse)
    {
        var pipeline = app.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            try
            {
                await converse(socket);
            }
            catch (WebSocketException exception)
                when (exception.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely)
            {
                // The load generator leaves without a word.
            }
        });
        return pipeline.Build();
    }

    private static async Task Echo(WebSocket socket)
    {
        var buffer = new byte[4096];
        while (await Receive(socket, buffer) is { MessageType: not WebSocketMessageType.Close } message)
        {
            await Send(socket, buffer.AsMemory(0, message.Count), message);
        }
    }

    private static async Task Broadcast(WebSocket socket)
    {
        Peers.TryAdd(socket, true);
        try
        {
            var buffer = new byte[4096];
            while (await Receive(socket, buffer) is { MessageType: not WebSocketMessageType.Close } message)
            {
                await SendToOthers(socket, buffer.AsMemory(0, message.Count), message);
            }
        }
        finally
        {
            Peers.TryRemove(socket, out _);
        }
    }

    /// <summary>One after the other: only one peer speaks.</summary>
    private static async Task SendToOthers(
        WebSocket socket, ReadOnlyMemory<byte> bytes, ValueWebSocketReceiveResult message)
    {
        foreach (var (peer, _) in Peers)
        {
            if (peer != socket && peer.State == WebSocketState.Open)
            {
                await Send(peer, bytes, message);
            }
        }
    }

    private static ValueTask<ValueWebSocketReceiveResult> Receive(WebSocket socket, byte[] buffer) =>
        socket.ReceiveAsync(buffer.AsMemory(), default);

    private static ValueTask Send(WebSocket socket, ReadOnlyMemory<byte> bytes, ValueWebSocketReceiveResult message) =>
        socket.SendAsync(bytes, message.MessageType, message.EndOfMessage, default);
}
