namespace SockRoute.Hosting;

/// <summary>Keeps a warning rare, whichever loop has it to give: what reads the log may be slow.</summary>
internal sealed class RareWarning
{
    private const int PauseMilliseconds = 10_000;

    private long _nextAt;

    /// <summary>Whether the warning is given now; then it is not for a while.</summary>
    public bool IsDue()
    {
        var now = Environment.TickCount64;
        var next = Volatile.Read(ref _nextAt);
        return now >= next && Interlocked.CompareExchange(ref _nextAt, now + PauseMilliseconds, next) == next;
    }
}
