namespace SockRoute.WebSockets;

/// <summary>Whose pages may connect (RFC 6455 10.2): a browser sends the cookies of its user from the pages of anybody.</summary>
internal static class OriginRules
{
    /// <summary>Whether a client with that origin may.</summary>
    /// <param name="origin">Its field <c>Origin</c>; null when it sends none, and is no page.</param>
    /// <param name="host">Its field <c>Host</c>.</param>
    /// <param name="allowed">The origins that may besides the server's own; <c>*</c> is any.</param>
    public static bool IsAllowed(string? origin, string host, IReadOnlyList<string> allowed) =>
        origin is null
        || allowed.Any(known => known == "*" || known.Equals(origin, StringComparison.OrdinalIgnoreCase))
        || IsOwn(origin, host);

    // A proxy in front may speak TLS where this server does not: the scheme does not count, and neither does its port.
    private static bool IsOwn(string origin, string host)
    {
        var start = origin.IndexOf("://", StringComparison.Ordinal);
        var scheme = start < 0 ? "" : origin[..start];
        return scheme is "http" or "https" && origin[(start + 3)..].Equals(WithoutPort(host, scheme), StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutPort(string host, string scheme)
    {
        var port = scheme == "https" ? ":443" : ":80";
        return host.EndsWith(port, StringComparison.Ordinal) ? host[..^port.Length] : host;
    }
}
