using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <content>Connections to which other threads have something to say.</content>
internal sealed partial class EventLoop
{
    private readonly Lock _requestGate = new();
    private List<Connection> _requested = [];
    private List<Connection> _flushing = [];
    private int _nextFlush;
    private int _owner;

    /// <summary>Has a connection looked after before the loop waits again. From any thread.</summary>
    public void RequestFlush(Connection connection)
    {
        bool isFirst;
        lock (_requestGate)
        {
            isFirst = _requested.Count == 0;
            _requested.Add(connection);
        }

        // Whoever has the loop, or gets it, looks at the list before it waits.
        if (isFirst && Environment.CurrentManagedThreadId != Volatile.Read(ref _owner))
        {
            _readiness.Wake();
        }
    }

    /// <summary>Sends what was posted; false when the loop was taken away meanwhile, which then goes on from there.</summary>
    private bool TryFlushRequested(RequestLoop requests)
    {
        // Until nothing is left: what this thread posts meanwhile wakes nobody.
        while (_nextFlush < _flushing.Count || TryTakeRequested())
        {
            if (!TryFlush(_flushing[_nextFlush++], requests))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTakeRequested()
    {
        _flushing.Clear();
        _nextFlush = 0;
        lock (_requestGate)
        {
            (_requested, _flushing) = (_flushing, _requested);
        }

        return _flushing.Count > 0;
    }

    private bool TryFlush(Connection connection, RequestLoop requests)
    {
        if (connection.IsClosed)
        {
            return true;
        }

        var result = connection.FlushMessages();
        if (connection.IsOffLoop)
        {
            // Its thread asks again when it brings the connection back.
            return true;
        }

        if (connection.NeedsService || result == FlushResult.Gone)
        {
            return TryServe(connection, requests);
        }

        if (result == FlushResult.Blocked && connection is { Interest: Interest.Read, State.Protocol: { } protocol })
        {
            connection.Watch(_readiness, Interest.ReadAndWrite);
            SetDeadline(connection, protocol.Deadline);
        }

        return true;
    }
}
