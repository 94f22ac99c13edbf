using System.Net;

namespace SockRoute;

/// <summary>
/// What the wire calls: finds the route as soon as a head is complete, and handles the request once its body may be read.
/// Knows no socket and no byte of HTTP.
/// </summary>
internal abstract class HttpApplication
{
    /// <summary>The greatest number of captures that <see cref="Match"/> writes.</summary>
    public abstract int MaxCaptures { get; }

    /// <summary>The number of routes.</summary>
    public abstract int RouteCount { get; }

    /// <summary>Finds the route. Pure.</summary>
    public abstract RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures);

    /// <summary>Whether the whole body must have arrived before <see cref="Handle"/>.</summary>
    /// <param name="match">The route.</param>
    /// <param name="context">The request, of which the head is there.</param>
    public abstract bool BindsBody(RouteMatch match, HttpContext context);

    /// <summary>The largest body that the route takes, in bytes; null for that of the server.</summary>
    public abstract long? MaxBodySize(RouteMatch match);

    /// <summary>Takes note of a request that the server refused before any user code saw it.</summary>
    public abstract void NoteRefusal(EndPoint client, int statusCode, string reason);

    /// <summary>Runs middleware and handler; writes a response in every case, and never throws.</summary>
    public abstract void Handle(HttpContext context, RouteMatch match);
}
