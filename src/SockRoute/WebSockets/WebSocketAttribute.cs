namespace SockRoute;

/// <summary>
/// Marks a public method that talks to one WebSocket client (RFC 6455) after the other: a <c>GET</c> route whose handler takes a
/// <see cref="WebSocket"/> besides what handlers take, and may block in it. Each open socket costs a thread; a hub, see
/// <see cref="HubAttribute"/>, costs none. When the method returns, the socket is closed with 1000; when it throws, with 1011.
/// </summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WebSocketAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }

    /// <inheritdoc cref="WebSocketOptions.Origins"/>
    public string[] Origins { get; set; } = [];

    /// <inheritdoc cref="WebSocketOptions.Protocols"/>
    public string[] Protocols { get; set; } = [];
}
