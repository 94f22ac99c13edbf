namespace SockRoute.Http1;

/// <summary>What a response says about the connection, RFC 9112 9.3 and 9.6.</summary>
internal enum ConnectionField
{
    Unsaid,
    KeepAlive,
    Close,
}
