namespace SockRoute.Http1;

/// <summary>Whether a connection serves another request, RFC 9112 9.3.</summary>
internal static class ConnectionReuse
{
    /// <summary>
    /// What the client asks for: HTTP/1.1 stays open unless it says close, HTTP/1.0 closes unless it says keep-alive.
    /// </summary>
    public static bool IsWanted(RequestHead head) => !head.SaysClose && (head.IsHttp11 || head.SaysKeepAlive);

    /// <summary>
    /// What the server can grant: it goes on, and the rest of the request body will not be taken for a request.
    /// </summary>
    public static bool IsPossible(IWire wire, bool canSkipBody) =>
        !wire.IsStopping && !wire.IsGone && canSkipBody;
}
