using System.Text;

namespace SockRoute.WebSockets;

/// <summary>The opening handshake of the server (RFC 6455 4.2).</summary>
internal sealed class WebSocketHandshake
{
    private WebSocketHandshake(byte[] response, string? protocol)
    {
        Response = response;
        Protocol = protocol;
    }

    /// <summary>The head of the answer.</summary>
    public byte[] Response { get; }

    /// <summary>The subprotocol that was chosen, or null.</summary>
    public string? Protocol { get; }

    /// <summary>Reads a request; one that is no handshake is answered.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="origins">The origins whose pages may connect besides the server's own.</param>
    /// <param name="protocols">The subprotocols that the server speaks.</param>
    /// <param name="handshake">The handshake.</param>
    public static bool TryRead(
        HttpContext context,
        IReadOnlyList<string> origins,
        IReadOnlyList<string> protocols,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebSocketHandshake? handshake)
    {
        var headers = context.Request.Headers;
        handshake = null;
        var isUpgrade = context.Exchange.IsHttp11
            && context.Exchange.Method == HttpMethods.Get
            && Lists(headers, "Upgrade", "websocket")
            && Lists(headers, "Connection", "Upgrade");
        if (!isUpgrade)
        {
            // RFC 9110 15.5.22.
            context.Response.Headers["Upgrade"] = "websocket";
            return Refuse(context, 426, "Upgrade Required: this path is for WebSocket clients");
        }

        if (headers["Sec-WebSocket-Version"] != "13")
        {
            context.Response.Headers["Sec-WebSocket-Version"] = "13";
            return Refuse(context, 426, "Upgrade Required: the version of the WebSocket protocol is 13");
        }

        if (headers["Sec-WebSocket-Key"] is not { } key || !AcceptKey.IsKey(key))
        {
            return Refuse(context, 400, "Bad Request: Sec-WebSocket-Key is 16 bytes in base 64");
        }

        if (context.Request.ContentLength is null or > 0)
        {
            return Refuse(context, 400, "Bad Request: a handshake has no body");
        }

        if (!OriginRules.IsAllowed(headers["Origin"], context.Request.Host, origins))
        {
            return Refuse(context, 403, "Forbidden: pages of this origin may not connect");
        }

        var protocol = protocols.FirstOrDefault(known => Lists(headers, "Sec-WebSocket-Protocol", known));
        handshake = new(Answer(context, key, protocol), protocol);
        return true;
    }

    private static bool Refuse(HttpContext context, int statusCode, string text)
    {
        Results.Text(text, statusCode: statusCode).Execute(context);
        return false;
    }

    // Field values that are lists may stand in one line or in several (RFC 9110 5.3).
    private static bool Lists(RequestHeaders headers, string name, string item)
    {
        foreach (var line in headers.GetValues(name))
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                if (line.AsSpan()[range].Trim(" \t").Equals(item, Comparison(name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // RFC 6455 4.1: the names of subprotocols are compared as they are.
    private static StringComparison Comparison(string name) =>
        name == "Sec-WebSocket-Protocol" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static byte[] Answer(HttpContext context, string key, string? protocol)
    {
        context.Response.SetSwitching();
        var head = new StringBuilder("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ")
            .Append(AcceptKey.Of(key)).Append("\r\n");
        if (protocol is not null)
        {
            head.Append("Sec-WebSocket-Protocol: ").Append(protocol).Append("\r\n");
        }

        foreach (var (name, value) in context.Response.Headers)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
    }
}
