using System.Diagnostics.Tracing;

namespace SockRoute.WireTests.Faults;

/// <summary>Counts the buffers that are rented from the shared pools of this process and not given back.</summary>
internal sealed class PooledBuffers : EventListener
{
    private const string PoolEvents = "System.Buffers.ArrayPoolEventSource";
    private const int Rented = 1;
    private const int Returned = 3;

    private int _outstanding;

    /// <summary>Since the counting began; below zero when older ones were given back.</summary>
    public int Outstanding => Volatile.Read(ref _outstanding);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == PoolEvents)
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        switch (eventData.EventId)
        {
            case Rented:
                Interlocked.Increment(ref _outstanding);
                break;
            case Returned:
                Interlocked.Decrement(ref _outstanding);
                break;
        }
    }
}
