using System.ComponentModel;
using SockRoute.Text;

namespace SockRoute;

/// <summary>
/// What a decision tree is asked, and what it has found so far: the methods that would have done, and where the parameters
/// stand. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RouteSearch
{
    /// <summary>What a node answers when no route below it takes the path with this method.</summary>
    public const int None = -1;

    private readonly Span<PathRange> _captures;

    // Bit i: a segment ends at offset i. Empty for a path too long for it, which is searched segment by segment.
    private readonly ulong _ends;

    /// <summary>Begins a search.</summary>
    /// <param name="method">The request's method, one value.</param>
    /// <param name="path">The decoded path, which starts with <c>/</c>.</param>
    /// <param name="captures">Receives where the parameters stand.</param>
    public RouteSearch(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures)
    {
        Method = method;
        Path = path;
        _captures = captures;
        _ends = SegmentEnds.Of(path);
    }

    /// <summary>The request's method.</summary>
    public readonly HttpMethods Method { get; }

    /// <summary>The whole path.</summary>
    public readonly ReadOnlySpan<byte> Path { get; }

    /// <summary>The methods of the routes that take the path, as far as they were looked at.</summary>
    public HttpMethods Allow { get; set; }

    /// <summary>Where the segment that starts at an offset ends: at the next slash, or with the path.</summary>
    /// <param name="start">The offset of the segment's first byte, at most the path's length.</param>
    public readonly int SegmentEnd(int start) => SegmentEnds.Next(_ends, Path, start);

    /// <summary>Keeps where a parameter stands.</summary>
    /// <param name="number">The number of the parameter in the template.</param>
    /// <param name="start">The offset of its first byte.</param>
    /// <param name="length">Its number of bytes.</param>
    public readonly void Capture(int number, int start, int length) => _captures[number] = new PathRange(start, length);

    /// <summary>Keeps what a catch-all takes: everything behind the slash at an offset, or nothing when the path ends there.</summary>
    /// <param name="number">The number of the parameter in the template.</param>
    /// <param name="matched">The offset that the path matches up to: that of a slash, or the path's length.</param>
    public readonly void CaptureRest(int number, int matched)
    {
        var start = Math.Min(matched + 1, Path.Length);
        _captures[number] = new PathRange(start, Path.Length - start);
    }

    /// <summary>What a node with one route answers for a path that is the route's.</summary>
    /// <param name="methods">The methods of the route.</param>
    /// <param name="route">The route's number.</param>
    /// <returns>The number when the request's method is one of them; otherwise <see cref="None"/>, and the methods are kept.</returns>
    public int Answer(HttpMethods methods, int route)
    {
        if ((Method & methods) != 0)
        {
            return route;
        }

        Allow |= methods;
        return None;
    }

    /// <summary>What the search has come to.</summary>
    /// <param name="route">The number of the route found, or <see cref="None"/>.</param>
    public readonly RouteMatch Result(int route) => route >= 0 ? RouteMatch.Found(route) : RouteMatch.Otherwise(Allow);
}
