using System.Diagnostics;

namespace SockRoute.Hosting;

/// <summary>
/// Readiness by what .NET has on every platform: a receive of no bytes, which completes when something is there. What was
/// reported is asked for again by the next wait, so that it is level-triggered as epoll is.
/// </summary>
internal sealed class PortableReadiness : Readiness
{
    private readonly object _gate = new();
    private readonly Queue<PortableWatch> _ready = [];
    private readonly List<PortableWatch> _reported = [];
    private readonly WriteSelector _writes = new();
    private bool _isWoken;
    private bool _isDisposed;

    public override void Add(Transport transport, ulong token) => Watch(transport, token, Interest.Read);

    public override void Add(Listener listener, ulong token) => ((PortableListener)listener).Add(this, token);

    public override void Remove(Listener listener) => ((PortableListener)listener).Remove(this);

    public override void WatchRead(Transport transport, ulong token) => Watch(transport, token, Interest.Read);

    public override void WatchWrite(Transport transport, ulong token) => Watch(transport, token, Interest.Write);

    public override void WatchReadAndWrite(Transport transport, ulong token) =>
        Watch(transport, token, Interest.ReadAndWrite);

    public override void WatchHangUp(Transport transport, ulong token) => Watch(transport, token, Interest.HangUp);

    public override int Wait(Span<ulong> tokens, int milliseconds)
    {
        foreach (var watch in _reported)
        {
            watch.Rearm();
        }

        _reported.Clear();
        lock (_gate)
        {
            WaitUntilReady(milliseconds);
            _isWoken = false;
            var count = 0;
            while (count < tokens.Length && _ready.TryDequeue(out var watch))
            {
                if (watch.TryTake(out tokens[count]))
                {
                    _reported.Add(watch);
                    count++;
                }
            }

            return count;
        }
    }

    public override void Wake()
    {
        lock (_gate)
        {
            _isWoken = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>By the thread that waits; the others may go on to call, without effect.</summary>
    public override void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _ready.Clear();
        }

        _writes.Dispose();
    }

    /// <summary>Has something reported by the next wait. From any thread; by each watch once until it is taken.</summary>
    public void Report(PortableWatch watch)
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _ready.Enqueue(watch);
                Monitor.Pulse(_gate);
            }
        }
    }

    /// <summary>Reports a connection when it can be written.</summary>
    public void SelectWrite(ConnectionWatch watch) => _writes.Add(watch);

    private void Watch(Transport transport, ulong token, Interest interest) =>
        ((PortableTransport)transport).Watch.Watch(this, token, interest);

    private void WaitUntilReady(int milliseconds)
    {
        var end = Stopwatch.GetTimestamp() + (milliseconds * Stopwatch.Frequency / 1000);
        while (_ready.Count == 0 && !_isWoken)
        {
            var rest = milliseconds < 0
                ? Timeout.Infinite
                : (int)Math.Ceiling(Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), end).TotalMilliseconds);
            if (rest == 0 || (milliseconds >= 0 && rest < 0))
            {
                return;
            }

            Monitor.Wait(_gate, rest);
        }
    }
}
