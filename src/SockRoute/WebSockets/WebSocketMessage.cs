using System.Text;

namespace SockRoute;

/// <summary>A message of a WebSocket, whole, however many frames it came in.</summary>
public sealed class WebSocketMessage
{
    private string? _text;

    internal WebSocketMessage(bool isText, byte[] data)
    {
        IsText = isText;
        Data = data;
    }

    /// <summary>Whether it is text; otherwise it is binary.</summary>
    public bool IsText { get; }

    /// <summary>Its bytes; those of text are UTF-8.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Its text.</summary>
    /// <exception cref="InvalidOperationException">It is binary.</exception>
    public string Text => _text ??= IsText
        ? Encoding.UTF8.GetString(Data.Span)
        : throw new InvalidOperationException("The message is binary.");
}
