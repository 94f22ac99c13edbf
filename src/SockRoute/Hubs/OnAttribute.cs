namespace SockRoute;

/// <summary>
/// Marks a public method of a hub as the handler of one type of message. It takes the peer that sent it and the message, either
/// of which may be left out.
/// </summary>
/// <param name="type">The type of the message, as it stands in its JSON. Default: that of the message parameter, see <see cref="MessageAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnAttribute(string? type = null) : Attribute
{
    /// <summary>The type of the message, as written, or null.</summary>
    public string? Type { get; } = type;
}
