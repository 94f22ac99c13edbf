namespace SockRoute.Http1;

/// <summary>What happens to a connection when its bytes have been dealt with.</summary>
internal enum Fate
{
    /// <summary>It waits for bytes.</summary>
    Read,

    /// <summary>It waits until the client takes more.</summary>
    Write,

    /// <summary>It waits for bytes, and until the client takes more.</summary>
    ReadAndWrite,

    /// <summary>It waits for its deadline, or the end of the client.</summary>
    Pause,

    /// <summary>Its sending side is closed, and what still arrives is dropped.</summary>
    Linger,

    /// <summary>It is closed.</summary>
    Close,
}
