using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <content>What is sent once the connection does not speak HTTP.</content>
internal sealed partial class Connection
{
    private volatile Outbox? _outbox;
    private volatile bool _isTakenOver;

    public DuplexConnection OpenSink(MessageLimits limits) => _outbox ??= new Outbox(this, limits);

    public DuplexConnection TakeOver(MessageLimits limits)
    {
        _isTakenOver = true;

        // Either the stop of the server sees this, or whoever has taken it over sees the stop.
        Interlocked.MemoryBarrier();
        return OpenSink(limits);
    }

    public FlushResult FlushMessages() => _outbox?.Flush() ?? FlushResult.Done;

    /// <summary>Has a receive of whoever has taken it over end: the server stops.</summary>
    public void EndTakeOver()
    {
        // Whoever has it may close it at this moment, and its descriptor is then somebody else's.
        lock (_gate)
        {
            if (_isTakenOver && !_isClosed)
            {
                transport.ShutdownReceive();
            }
        }
    }
}
