using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// Lists the routes of an assembly, so that a project that mounts it can be compiled against them. Written and read by the generator.
/// </summary>
/// <param name="dispatcher">The generated <see cref="RouteDispatcher"/> of the assembly.</param>
/// <param name="version">The version of the format of <paramref name="routes"/>.</param>
/// <param name="routes">A line a route, indexed by its number, with tabs between its fields.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RouteManifestAttribute(Type dispatcher, int version, params string[] routes) : Attribute
{
    /// <summary>The generated dispatcher of the assembly.</summary>
    public Type Dispatcher { get; } = dispatcher;

    /// <summary>The version of the format of <see cref="Routes"/>.</summary>
    public int Version { get; } = version;

    /// <summary>
    /// A line a route, indexed by its number: verb, template, namespace and handler, and for each constraint that is an
    /// enum or a method of the assembly's what it takes. Tabs separate them.
    /// </summary>
    public IReadOnlyList<string> Routes { get; } = routes;
}
