namespace SockRoute;

/// <summary>
/// Adds the routes of a referenced project to those of this one: <c>[assembly: Mount(typeof(BlogRoutes), "/blog")]</c>.
/// They are compiled into the same decision tree, with the same rules of precedence.
/// </summary>
/// <param name="dispatcher">The generated dispatcher of the referenced project, named after it: <c>BlogRoutes</c>.</param>
/// <param name="prefix">
/// The text that its templates are appended to, for example <c>/blog</c>; <c>/</c> leaves them as they are.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class MountAttribute(Type? dispatcher, string? prefix) : Attribute
{
    /// <summary>The generated dispatcher of the referenced project.</summary>
    public Type? Dispatcher { get; } = dispatcher;

    /// <summary>The prefix, as written.</summary>
    public string Prefix { get; } = prefix ?? "";
}
