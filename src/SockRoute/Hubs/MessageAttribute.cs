namespace SockRoute;

/// <summary>
/// Names a type of message as its JSON does: <c>{"type":"said","data":{…}}</c>. Without it, the name is that of the class with
/// a small first letter.
/// </summary>
/// <param name="type">The name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class MessageAttribute(string type) : Attribute
{
    /// <summary>The name.</summary>
    public string Type { get; } = type;
}
