using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// The contract of a generated dispatcher: <see cref="Match"/> finds a route's number, <see cref="Invoke"/> binds, calls and
/// writes. One instance serves one <see cref="WebApp"/> and all of its threads. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RouteDispatcher
{
    /// <summary>The facts of each route that never change, indexed by its number.</summary>
    public abstract IReadOnlyList<RouteInfo> Routes { get; }

    /// <summary>The greatest number of captures that <see cref="Match"/> writes.</summary>
    public abstract int MaxCaptures { get; }

    /// <summary>Finds the route of a request. Pure: no allocation, no state, no user code but constraints.</summary>
    /// <param name="method">The request's method, one value; <see cref="HttpMethods.None"/> for one that no route can name.</param>
    /// <param name="path">
    /// The path, which starts with <c>/</c>, with percent-escapes decoded; an escaped slash stands as the byte 0xFF.
    /// </param>
    /// <param name="captures">Receives where the route's parameters stand in the path, in the template's order.</param>
    public abstract RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures);

    /// <summary>Binds the parameters of a matched route, calls its handler on this thread, and writes the result.</summary>
    /// <param name="route">The route's number, from <see cref="Match"/>.</param>
    /// <param name="context">The request, with its captures.</param>
    public abstract void Invoke(int route, HttpContext context);

    /// <summary>Called once before the first request: makes the hubs. Default: there are none.</summary>
    /// <param name="hubs">Receives them.</param>
    public virtual void AddHubs(HubRegistry hubs)
    {
    }

    /// <summary>Called once before the first request: asks for each service that a controller or a handler needs.</summary>
    /// <param name="services">Records what is missing; the application then refuses to start.</param>
    public abstract void CheckServices(ServiceCheck services);
}
