namespace SockRoute.Hosting;

/// <summary>
/// Takes loops away from handlers that block. Looks every millisecond while there is something to look at, and sleeps
/// without a time limit otherwise.
/// </summary>
internal sealed class LoopWatcher(EventLoop[] loops, HandlerThreads threads)
{
    private const int LookMilliseconds = 1;

    /// <summary>After so many looks at loops that do nothing the watcher sleeps.</summary>
    private const int LooksBeforeSleep = 50;

    private readonly object _gate = new();
    private readonly long[] _seen = new long[loops.Length];
    private volatile bool _isAsleep;
    private volatile bool _isStopped;

    public void Start() =>
        new Thread(Watch, maxStackSize: 256 * 1024) { IsBackground = true, Name = "SockRoute watcher" }.Start();

    public void Stop()
    {
        _isStopped = true;
        WakeUp();
    }

    /// <summary>Called by a loop at the beginning of each turn: a read of one flag, nearly always.</summary>
    public void NoteWork()
    {
        if (_isAsleep)
        {
            WakeUp();
        }
    }

    private void Watch()
    {
        for (var quietLooks = 0; !_isStopped; quietLooks = LookAtAll() ? 0 : quietLooks + 1)
        {
            if (quietLooks < LooksBeforeSleep)
            {
                Thread.Sleep(LookMilliseconds);
            }
            else
            {
                Sleep();
            }
        }
    }

    private void Sleep()
    {
        _isAsleep = true;

        // A loop writes its turn and then reads the flag, without a fence. This is the fence: afterwards either the
        // turn is visible here or the flag is visible there.
        Interlocked.MemoryBarrierProcessWide();
        if (LookAtAll())
        {
            _isAsleep = false;
        }

        lock (_gate)
        {
            while (_isAsleep && !_isStopped)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private void WakeUp()
    {
        lock (_gate)
        {
            _isAsleep = false;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>True when a loop has done something since the last look.</summary>
    private bool LookAtAll()
    {
        var isBusy = false;
        for (var i = 0; i < loops.Length; i++)
        {
            var value = loops[i].Turn.Value;
            if (LoopTurn.IsRunning(value) && value == _seen[i])
            {
                loops[i].TryTakeFrom(value, threads);
            }

            isBusy |= LoopTurn.IsRunning(value) || value != _seen[i];
            _seen[i] = value;
        }

        return isBusy;
    }
}
