namespace SockRoute.Http1;

/// <summary>What became of what waited for a peer.</summary>
internal enum FlushResult
{
    /// <summary>It is sent.</summary>
    Done,

    /// <summary>The peer does not take more at present.</summary>
    Blocked,

    /// <summary>The connection is of no use any more.</summary>
    Gone,
}
