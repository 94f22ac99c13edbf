using System.ComponentModel;
using SockRoute.WebSockets;

namespace SockRoute;

/// <summary>Turns a request into a WebSocket for its handler. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WebSocketUpgrade
{
    /// <summary>
    /// Answers a request: a WebSocket client gets its socket, everybody else is told what the route is for (426, RFC 9110 15.5.22).
    /// Blocks until the handler returns.
    /// </summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="options">What the attribute says.</param>
    /// <param name="handler">Talks to the client.</param>
    public static void Run(HttpContext context, WebSocketOptions options, Action<WebSocket> handler)
    {
        if (!WebSocketHandshake.TryRead(context, options.Origins, options.Protocols, out var handshake))
        {
            return;
        }

        if (!context.Exchange.TryLeaveLoop())
        {
            Results.Text("Service Unavailable", statusCode: 503).Execute(context);
            return;
        }

        var connection = context.Exchange.TakeOver(handshake.Response, out var input);
        var socket = new WebSocket(connection, input, context.Exchange.MessageLimits, handshake.Protocol);
        var code = WebSocketCloseCode.InternalError;
        try
        {
            handler(socket);
            code = WebSocketCloseCode.Normal;
        }
        catch (IOException) when (connection.IsGone)
        {
            // The client left while it was sent something, which is no failure of the handler.
            return;
        }
        finally
        {
            socket.Finish(code);
        }
    }
}
