namespace SockRoute.Hosting;

/// <summary>Where a handler thread waits for a loop.</summary>
internal sealed class WaitingThread
{
    private readonly object _gate = new();
    private EventLoop? _loop;
    private bool _isGiven;

    /// <summary>Gives the thread a loop, or null: it ends.</summary>
    public void Give(EventLoop? loop)
    {
        lock (_gate)
        {
            _loop = loop;
            _isGiven = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits to be given something; false when the time is over.</summary>
    public bool TryWait(TimeSpan time, out EventLoop? loop)
    {
        lock (_gate)
        {
            if (!_isGiven)
            {
                Monitor.Wait(_gate, time);
            }

            loop = _loop;
            var isGiven = _isGiven;
            _loop = null;
            _isGiven = false;
            return isGiven;
        }
    }
}
