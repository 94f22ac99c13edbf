namespace SockRoute;

/// <summary>
/// How fast a client must send or take, measured while the server waits for it: it may fall behind the rate by the
/// grace period, and no further. What it does faster than the rate makes up for it, but is not saved up.
/// </summary>
/// <param name="bytesPerSecond">The rate; more than 0.</param>
/// <param name="gracePeriod">How long a client may stand still; more than 0. Kept to a second.</param>
public sealed class MinDataRate(double bytesPerSecond, TimeSpan gracePeriod)
{
    /// <summary>The rate, in bytes a second.</summary>
    public double BytesPerSecond { get; } = bytesPerSecond;

    /// <summary>How long a client may stand still.</summary>
    public TimeSpan GracePeriod { get; } = gracePeriod;
}
