namespace SockRoute.Hosting;

/// <summary>Reports the waiting connections of a listener to one loop.</summary>
internal sealed class ListenerWatch(PortableListener listener, PortableReadiness readiness, ulong token) : PortableWatch
{
    private int _isQueued;

    public PortableReadiness Readiness => readiness;

    public override void Rearm()
    {
        if (listener.Has(this) && listener.IsReady())
        {
            Report();
        }
    }

    public override bool TryTake(out ulong taken)
    {
        Volatile.Write(ref _isQueued, 0);
        taken = token;
        return listener.Has(this);
    }

    public void Report()
    {
        if (Interlocked.Exchange(ref _isQueued, 1) == 0)
        {
            readiness.Report(this);
        }
    }
}
