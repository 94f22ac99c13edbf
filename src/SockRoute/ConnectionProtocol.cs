namespace SockRoute;

/// <summary>
/// What a connection speaks instead of HTTP. Called by the one thread that deals with the connection, except where a
/// member says otherwise.
/// </summary>
internal abstract class ConnectionProtocol
{
    /// <summary>When <see cref="Expire"/> is due, as <see cref="Environment.TickCount64"/> counts.</summary>
    public abstract long Deadline { get; }

    /// <summary>Whether input is taken now; until then it stays with the kernel, and with it the peer's haste.</summary>
    public virtual bool TakesInput => true;

    /// <summary>Whether the connection is about to end, and has yet to hear the peer.</summary>
    public virtual bool IsClosing => false;

    /// <summary>Whether the connection ends once everything that was posted has been sent.</summary>
    public abstract bool IsOver { get; }

    /// <summary>The connection is this protocol's now.</summary>
    public abstract void Begin(ConnectionSink sink);

    /// <summary>Takes input; the bytes may be changed.</summary>
    /// <returns>How many bytes were used up; the rest comes again with what follows it.</returns>
    public abstract int Receive(Span<byte> input);

    /// <summary>The deadline is over.</summary>
    public abstract void Expire();

    /// <summary>The server stops. May be called more than once.</summary>
    public abstract void Stop();

    /// <summary>The connection has ended. May be called more than once, but not by two threads.</summary>
    public abstract void End();
}
