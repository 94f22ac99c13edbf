namespace SockRoute.Hosting;

/// <summary>
/// Tells which of many connections can go on. A connection that was added is reported as long as there is something to
/// read, until it is watched for something else. Every method may be called from any thread; <see cref="Wait"/> by one
/// at a time.
/// </summary>
internal abstract class Readiness : IDisposable
{
    /// <summary>The token of an event that only interrupts the wait.</summary>
    public const ulong WakeToken = ulong.MaxValue;

    /// <summary>Begins to report a connection when it can be read.</summary>
    public abstract void Add(Transport transport, ulong token);

    /// <summary>Begins to report a listener when there is a connection to accept.</summary>
    public abstract void Add(Listener listener, ulong token);

    /// <summary>Stops reporting a listener.</summary>
    public abstract void Remove(Listener listener);

    /// <summary>Reports a connection when it can be read.</summary>
    public abstract void WatchRead(Transport transport, ulong token);

    /// <summary>Reports a connection when it can be written.</summary>
    public abstract void WatchWrite(Transport transport, ulong token);

    /// <summary>Reports a connection when it can be read, and when it can be written.</summary>
    public abstract void WatchReadAndWrite(Transport transport, ulong token);

    /// <summary>Reports a connection once, when its peer leaves.</summary>
    public abstract void WatchHangUp(Transport transport, ulong token);

    /// <summary>Waits for events.</summary>
    /// <param name="tokens">Receives their tokens.</param>
    /// <param name="milliseconds">How long to wait; -1 without end.</param>
    /// <returns>Their number.</returns>
    public abstract int Wait(Span<ulong> tokens, int milliseconds);

    /// <summary>Ends a wait, the present one or the next.</summary>
    public abstract void Wake();

    public abstract void Dispose();
}
