using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// Lists the routes of an assembly, so that a project that references it can be compiled against them. Written by the generator.
/// </summary>
/// <param name="dispatcher">The generated <see cref="RouteDispatcher"/> of the assembly.</param>
/// <param name="routes">A line a route, indexed by its number: verb, template and handler, separated by blanks.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RouteManifestAttribute(Type dispatcher, params string[] routes) : Attribute
{
    /// <summary>The generated dispatcher of the assembly.</summary>
    public Type Dispatcher { get; } = dispatcher;

    /// <summary>A line a route, indexed by its number: verb, template and handler, separated by blanks.</summary>
    public IReadOnlyList<string> Routes { get; } = routes;
}
