namespace SockRoute;

/// <summary>
/// The prefix that the templates of a class's methods are appended to.
/// Without it, templates stand as they are written.
/// </summary>
/// <param name="prefix">A route template that starts with <c>/</c>, for example <c>/posts</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RouteAttribute(string? prefix) : Attribute
{
    /// <summary>The prefix, as written.</summary>
    public string Prefix { get; } = prefix ?? "";
}
