namespace SockRoute.Hosting;

/// <summary>A socket that listens.</summary>
internal abstract class Listener : IDisposable
{
    /// <summary>Where it listens, as a URL with the port it got.</summary>
    public abstract string Url { get; }

    /// <summary>Makes what its connections speak; null for HTTP.</summary>
    public Func<ConnectionProtocol>? NewProtocol { get; set; }

    /// <summary>Takes a waiting connection without blocking.</summary>
    /// <param name="isExhausted">Whether the process or the system has no room for one more at present.</param>
    /// <returns>The connection, or null when none is waiting.</returns>
    public abstract Transport? TryAccept(out bool isExhausted);

    /// <summary>
    /// Whether another connection would not be taken well now, as far as that is known without taking one.
    /// </summary>
    public virtual bool IsExhausted => false;

    /// <summary>Does something with the socket, unless it is closed; nobody closes it meanwhile.</summary>
    public abstract void WhileOpen(Action action);

    public abstract void Dispose();
}
