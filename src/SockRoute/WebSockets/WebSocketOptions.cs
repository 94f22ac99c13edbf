using System.ComponentModel;

namespace SockRoute;

/// <summary>What the attribute of a WebSocket's handler says. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebSocketOptions
{
    /// <inheritdoc cref="HubOptions.Origins"/>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <inheritdoc cref="HubOptions.Protocols"/>
    public IReadOnlyList<string> Protocols { get; init; } = [];
}
