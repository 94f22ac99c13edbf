namespace SockRoute.Hosting;

/// <summary>Where a handler thread waits for a loop.</summary>
internal sealed class WaitingThread
{
    private readonly SemaphoreSlim _signal = new(0);
    private EventLoop? _loop;

    /// <summary>Gives the thread a loop, or null: it ends.</summary>
    public void Give(EventLoop? loop)
    {
        _loop = loop;
        _signal.Release();
    }

    public bool TryWait(TimeSpan time, out EventLoop? loop)
    {
        var isGiven = _signal.Wait(time);
        loop = isGiven ? _loop : null;
        _loop = null;
        return isGiven;
    }
}
