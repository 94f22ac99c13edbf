using System.ComponentModel;

namespace SockRoute;

/// <summary>What a dispatcher found for a method and a path: a route, nothing, or routes for other methods. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RouteMatch : IEquatable<RouteMatch>
{
    // Invariant: a route's number, or the complement of the set of allowed methods (~0: there is no such path).
    private readonly int _value;

    private RouteMatch(int value) => _value = value;

    /// <summary>A constraint of the application's own threw, which is told where the request is handled.</summary>
    internal static RouteMatch Failed => new(int.MinValue);

    /// <summary>No route has this path.</summary>
    public static RouteMatch NotFound => new(~0);

    /// <summary>Whether a route was found.</summary>
    public bool IsFound => _value >= 0;

    /// <summary>The number of the route found. Only meaningful when <see cref="IsFound"/>.</summary>
    public int Route => _value;

    /// <summary>The methods that do have a route at this path, when none has the one asked for; otherwise none.</summary>
    public HttpMethods Allow => _value < 0 ? (HttpMethods)~_value : HttpMethods.None;

    /// <summary>A route was found.</summary>
    /// <param name="route">Its number.</param>
    public static RouteMatch Found(int route) => new(route);

    /// <summary>
    /// The path exists for other methods only. Adds what is answered without a route of its own: <c>HEAD</c> where
    /// there is <c>GET</c>, and <c>OPTIONS</c>. An empty set is <see cref="NotFound"/>.
    /// </summary>
    /// <param name="allow">The methods that have a route at this path.</param>
    public static RouteMatch Otherwise(HttpMethods allow)
    {
        if (allow == HttpMethods.None)
        {
            return NotFound;
        }

        var head = (allow & HttpMethods.Get) != 0 ? HttpMethods.Head : HttpMethods.None;
        return new(~(int)(allow | head | HttpMethods.Options));
    }

    /// <inheritdoc/>
    public bool Equals(RouteMatch other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RouteMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(RouteMatch left, RouteMatch right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(RouteMatch left, RouteMatch right) => !left.Equals(right);
}
