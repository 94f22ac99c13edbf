using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// The threads that loops run on. One more is started when a loop has none and all others are held by handlers; one that no
/// loop needed for a while ends.
/// </summary>
internal sealed class HandlerThreads(Func<RequestLoop> makeRequestLoop, int maxThreads)
{
    private const int StackBytes = 1024 * 1024;

    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly List<WaitingThread> _waiting = [];
    private int _count;
    private bool _isEnding;

    /// <summary>Sets a thread aside for a loop; false when the limit is reached.</summary>
    /// <param name="thread">A waiting thread, or null for one that will be started.</param>
    public bool TryReserve(out WaitingThread? thread)
    {
        lock (_gate)
        {
            thread = _waiting.Count > 0 ? _waiting[^1] : null;
            if (thread is not null)
            {
                _waiting.RemoveAt(_waiting.Count - 1);
                return true;
            }

            if (_count == maxThreads)
            {
                return false;
            }

            _count++;
            return true;
        }
    }

    /// <summary>Gives a loop to a thread that was set aside.</summary>
    public void Give(WaitingThread? thread, EventLoop loop)
    {
        if (thread is not null)
        {
            thread.Give(loop);
            return;
        }

        new Thread(() => Work(loop), StackBytes) { IsBackground = true, Name = "SockRoute handler" }.Start();
    }

    /// <summary>Puts back a thread that was set aside.</summary>
    public void Release(WaitingThread? thread)
    {
        lock (_gate)
        {
            if (thread is null)
            {
                _count--;
            }
            else
            {
                _waiting.Add(thread);
            }
        }
    }

    /// <summary>Lets the threads that have no loop end, now and from now on.</summary>
    public void End()
    {
        lock (_gate)
        {
            _isEnding = true;
            _waiting.ForEach(thread => thread.Give(null));
            _waiting.Clear();
        }
    }

    private void Work(EventLoop first)
    {
        var requests = makeRequestLoop();
        var self = new WaitingThread();
        for (EventLoop? loop = first; loop is not null; loop = WaitForLoop(self))
        {
            loop.Run(requests);
        }

        lock (_gate)
        {
            _count--;
        }
    }

    private EventLoop? WaitForLoop(WaitingThread self)
    {
        lock (_gate)
        {
            if (_isEnding)
            {
                return null;
            }

            _waiting.Add(self);
        }

        EventLoop? loop;
        while (!self.TryWait(IdleTime, out loop))
        {
            lock (_gate)
            {
                // A thread that is not in the list has been set aside: a loop is about to come.
                if (_waiting.Remove(self))
                {
                    return null;
                }
            }
        }

        return loop;
    }
}
