namespace SockRoute;

/// <summary>A message that is sent as a line of text to a TCP client that itself sends plain lines, such as <c>nc</c>.</summary>
public interface ITextMessage
{
    /// <summary>The line, without its end.</summary>
    string ToText();
}
