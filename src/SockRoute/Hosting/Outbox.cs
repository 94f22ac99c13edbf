using System.Net;
using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <summary>
/// What is sent on a connection that does not speak HTTP: a queue that any thread adds to, and that the thread of the
/// connection's loop empties.
/// </summary>
internal sealed class Outbox(Connection connection, MessageLimits limits) : DuplexConnection
{
    private const int BatchSize = 16 * 1024;

    [ThreadStatic]
    private static byte[]? _batch;

    // Invariant: no lock is taken inside of this one but that of the loop's list and that of the connection.
    private readonly Lock _gate = new();
    private OutboxQueue _queue;
    private int _sent;
    private long _stalledSince;
    private bool _isRequested;
    private bool _isToldOfStop;
    private bool _hasEnded;

    public override EndPoint RemoteEndPoint => connection.RemoteEndPoint;

    public override ulong ClientKey => connection.Transport.ClientKey;

    public override bool IsGone => connection.IsGone;

    public override bool IsStopping => connection.IsStopping;

    public override long? StalledSince
    {
        get
        {
            lock (_gate)
            {
                return _queue.Count > 0 && _stalledSince != 0 ? _stalledSince : null;
            }
        }
    }

    public override long QueuedBytes
    {
        get
        {
            lock (_gate)
            {
                return _queue.Bytes;
            }
        }
    }

    public override void Post(ReadOnlyMemory<byte> bytes)
    {
        lock (_gate)
        {
            Add(new(bytes, isDroppable: false));
        }
    }

    public override bool TryPost(ReadOnlyMemory<byte> message, int maxQueued, SlowPeers policy)
    {
        lock (_gate)
        {
            if (IsFull(message, maxQueued))
            {
                // It may be this thread that has posted so much, and the peer that takes it all.
                FlushQueue();
            }

            while (IsFull(message, maxQueued))
            {
                if (policy == SlowPeers.DropNewest)
                {
                    return true;
                }

                if (policy == SlowPeers.Disconnect)
                {
                    return false;
                }

                if (!_queue.TryDropOldest(_sent > 0))
                {
                    // Larger than everything that may wait, or all that waits is on its way: this is then the oldest.
                    return true;
                }
            }

            Add(new(message, isDroppable: true));
            return true;
        }
    }

    public override void Wake() => connection.Loop.RequestFlush(connection);

    public override void Abort() => connection.Abort();

    /// <summary>Sends what the peer takes now. From any thread.</summary>
    public FlushResult Flush()
    {
        lock (_gate)
        {
            _isRequested = false;
            return FlushQueue();
        }
    }

    public override int Receive(Span<byte> buffer, long deadline)
    {
        while (true)
        {
            if (IsStopping && !_isToldOfStop)
            {
                _isToldOfStop = true;
                return Late;
            }

            var received = connection.TryReceive(buffer);
            if (received != IWire.Nothing)
            {
                return Math.Max(received, Ended);
            }

            var left = deadline - Environment.TickCount64;
            if (left <= 0)
            {
                return Late;
            }

            connection.Transport.WaitUntilReadable((int)Math.Min(left, int.MaxValue));
        }
    }

    public override bool TryFlush()
    {
        var timeout = (int)Math.Min(limits.SendTimeout.TotalMilliseconds, int.MaxValue);
        while (Flush() is not FlushResult.Done and var result)
        {
            if (result == FlushResult.Gone)
            {
                return false;
            }

            if (!connection.Transport.WaitUntilWritable(timeout))
            {
                connection.Abort();
            }
        }

        return true;
    }

    public override void Enqueue(ReadOnlyMemory<byte> bytes)
    {
        lock (_gate)
        {
            if (!_hasEnded)
            {
                _queue.Add(new(bytes, isDroppable: false));
            }
        }
    }

    /// <summary>The connection is about to be closed: nothing is sent any more.</summary>
    public void End()
    {
        lock (_gate)
        {
            _hasEnded = true;
            _queue.Clear();
            _sent = 0;
        }
    }

    private bool IsFull(ReadOnlyMemory<byte> message, int maxQueued) =>
        _queue.Messages >= maxQueued || _queue.Bytes + message.Length > limits.MaxQueuedBytes;

    private FlushResult FlushQueue()
    {
        if (_hasEnded)
        {
            return FlushResult.Gone;
        }

        while (_queue.Count > 0)
        {
            var bytes = NextBytes();
            var sent = connection.TrySend(bytes);
            if (sent == IWire.Gone)
            {
                _queue.Clear();
                _sent = 0;
                return FlushResult.Gone;
            }

            if (sent > 0)
            {
                _stalledSince = 0;
                Drop(sent);
            }

            if (sent < bytes.Length)
            {
                _stalledSince = _stalledSince == 0 ? Environment.TickCount64 : _stalledSince;
                return FlushResult.Blocked;
            }
        }

        _stalledSince = 0;
        return FlushResult.Done;
    }

    private void Add(OutboxEntry entry)
    {
        if (_hasEnded)
        {
            return;
        }

        _queue.Add(entry);
        if (!_isRequested)
        {
            _isRequested = true;
            connection.Loop.RequestFlush(connection);
        }
    }

    /// <summary>The first bytes that wait: small ones together, so that they leave in one send.</summary>
    private ReadOnlySpan<byte> NextBytes()
    {
        var first = _queue[0].Bytes.Span[_sent..];
        if (_queue.Count == 1 || first.Length >= BatchSize)
        {
            return first;
        }

        var batch = _batch ??= new byte[BatchSize];
        var length = 0;
        for (var i = 0; i < _queue.Count; i++)
        {
            var bytes = i == 0 ? first : _queue[i].Bytes.Span;
            if (bytes.Length > BatchSize - length)
            {
                break;
            }

            bytes.CopyTo(batch.AsSpan(length));
            length += bytes.Length;
        }

        return batch.AsSpan(0, length);
    }

    private void Drop(int sent)
    {
        sent += _sent;
        while (_queue.Count > 0 && _queue[0].Bytes.Length <= sent)
        {
            sent -= _queue[0].Bytes.Length;
            _queue.RemoveFirst();
        }

        _sent = sent;
    }
}
