namespace SockRoute.Http1;

/// <summary>What a connection that holds no thread waits for.</summary>
internal enum ConnectionPhase
{
    /// <summary>The first byte of a request.</summary>
    Idle,

    /// <summary>The rest of a head.</summary>
    Head,

    /// <summary>The rest of a body that a parameter takes.</summary>
    Body,

    /// <summary>The rest of a body that nobody read, to be dropped before the next request.</summary>
    Draining,

    /// <summary>
    /// The end of what the client sends, so that the last answer is not lost to a reset (RFC 9112 9.6).
    /// </summary>
    Lingering,
}
