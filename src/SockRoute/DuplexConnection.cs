namespace SockRoute;

/// <summary>A connection that a handler has taken over: it reads and writes as it likes, and blocks in it.</summary>
internal abstract class DuplexConnection : ConnectionSink
{
    /// <summary>Nothing more comes.</summary>
    public const int Ended = 0;

    /// <summary>Nothing came in time.</summary>
    public const int Late = -1;

    /// <summary>Whether the peer has gone.</summary>
    public abstract bool IsGone { get; }

    /// <summary>Whether the server stops; a receive that is under way then ends.</summary>
    public abstract bool IsStopping { get; }

    /// <summary>Receives what is there. Blocks until something is, or the deadline is over.</summary>
    public abstract int Receive(Span<byte> buffer, long deadline);

    /// <summary>Sends what was posted. Blocks while the peer is slow.</summary>
    /// <returns>Whether all of it is sent; otherwise the peer has gone, or takes nothing.</returns>
    public abstract bool TryFlush();

    /// <summary>Has bytes sent by the next <see cref="TryFlush"/>. Does not block.</summary>
    /// <param name="bytes">Bytes that never change.</param>
    public abstract void Enqueue(ReadOnlyMemory<byte> bytes);
}
