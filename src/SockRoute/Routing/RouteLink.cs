namespace SockRoute;

/// <summary>
/// A link to a route of the application, made by the generated class <c>Routes</c>: an escaped path, perhaps with a
/// query. Converts to
/// <see cref="string"/> by itself. No quotes of either kind stand in it; an ampersand may.
/// </summary>
public readonly struct RouteLink : IEquatable<RouteLink>
{
    private readonly string? _text;

    internal RouteLink(string text) => _text = text;

    /// <summary>The path, and the query with its question mark, where there is one.</summary>
    /// <param name="link">The link.</param>
    public static implicit operator string(RouteLink link) => link.ToString();

    /// <summary>Whether two links are the same text.</summary>
    /// <param name="left">A link.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(RouteLink left, RouteLink right) => left.Equals(right);

    /// <summary>Whether two links differ.</summary>
    /// <param name="left">A link.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(RouteLink left, RouteLink right) => !left.Equals(right);

    /// <summary>
    /// The link with scheme and host, for what leaves this site, such as mail: those that the client of a request
    /// used (RFC 9110 7.1). A
    /// client can write any host, so check it, or let a proxy do so, before the link goes to somebody else.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <exception cref="BadRequestException">The client is HTTP/1.0 and named no host.</exception>
    public string Absolute(HttpRequest request)
    {
        var host = request.Host;
        return host.Length > 0
            ? string.Concat(request.Scheme, "://", host, ToString())
            : throw new BadRequestException(400, "The request names no host.");
    }

    /// <inheritdoc/>
    public bool Equals(RouteLink other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RouteLink other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The path, and the query with its question mark, where there is one.</summary>
    public override string ToString() => _text ?? "";
}
