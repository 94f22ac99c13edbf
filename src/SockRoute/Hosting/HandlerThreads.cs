using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// The threads that loops run on. One more is started when a loop has none and all others are held by handlers; one
/// that no loop needed for a while ends.
/// </summary>
internal sealed class HandlerThreads(Func<RequestLoop> makeRequestLoop, int maxThreads, TimeSpan idleTime)
{
    private const int StackBytes = 1024 * 1024;

    /// <summary>How long a thread waits for a loop before it ends.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly List<WaitingThread> _waiting = [];
    private int _count;
    private bool _isEnding;

    /// <summary>The threads there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>
    /// Sets a thread aside for a loop: one that waits, or a new one. False when there is none to be had.
    /// </summary>
    public bool TryReserve(out WaitingThread thread)
    {
        lock (_gate)
        {
            if (_waiting.Count > 0)
            {
                thread = _waiting[^1];
                _waiting.RemoveAt(_waiting.Count - 1);
                return true;
            }

            thread = new WaitingThread();
            return _count < maxThreads && TryStart(thread);
        }
    }

    /// <summary>Puts back a thread that was set aside.</summary>
    public void Release(WaitingThread thread)
    {
        lock (_gate)
        {
            if (_isEnding)
            {
                thread.Give(null);
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

    private bool TryStart(WaitingThread self)
    {
        try
        {
            new Thread(() => Work(self), StackBytes) { IsBackground = true, Name = "SockRoute handler" }.Start();
            _count++;
            return true;
        }
        catch (OutOfMemoryException)
        {
            // The system has no thread left, which is a limit like the other one.
            return false;
        }
    }

    private void Work(WaitingThread self)
    {
        var requests = makeRequestLoop();
        while (WaitForLoop(self) is { } loop)
        {
            loop.Run(requests);
            Release(self);
        }

        lock (_gate)
        {
            _count--;
        }
    }

    private EventLoop? WaitForLoop(WaitingThread self)
    {
        EventLoop? loop;
        while (!self.TryWait(idleTime, out loop))
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
