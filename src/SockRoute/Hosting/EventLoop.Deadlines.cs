using SockRoute.Http1;

namespace SockRoute.Hosting;

/// <content>When a wait begins, and what is done about one that takes too long.</content>
internal sealed partial class EventLoop
{
    /// <summary>Sets when a connection's time is up. From any thread.</summary>
    public void SetDeadline(Connection connection, long deadline) =>
        WakeIf(_wheel.SetFromAnyThread(connection.Timer, deadline));

    /// <summary>Whether a wait begins now, with a deadline of its own.</summary>
    private bool TryBeginWait(Connection connection, Fate fate, out long deadline)
    {
        if (connection.State.Protocol is { } protocol && connection.State.Phase != ConnectionPhase.Lingering)
        {
            deadline = protocol.Deadline;
            return true;
        }

        var wait = fate == Fate.Write
            ? TransferWait.Send
            : connection.State.Phase is ConnectionPhase.Body or ConnectionPhase.Draining
            ? TransferWait.Receive
            : TransferWait.None;
        connection.RestartPaces(wait);
        if (wait != TransferWait.None)
        {
            return connection.TryBeginWait(wait, out deadline);
        }

        deadline = _server.DeadlineOf(connection.State.Phase);
        return connection.State.BeginsWait();
    }

    /// <summary>False when the loop was taken away meanwhile, which then goes on from there.</summary>
    private bool TryExpireConnections(long now, RequestLoop requests)
    {
        if (_nextExpired == _expired.Count)
        {
            _expired.Clear();
            _nextExpired = 0;
            _wheel.Advance(now, _expired);
        }

        while (_nextExpired < _expired.Count)
        {
            if (!TryExpire(_expired[_nextExpired++], now, requests))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryExpire(Connection connection, long now, RequestLoop requests)
    {
        if (connection.IsClosed)
        {
            return true;
        }

        if (connection.IsOffLoop)
        {
            connection.ExpireTransfer(now);
            return true;
        }

        if (Volatile.Read(ref connection.Timer.Deadline) <= now && connection.State.Protocol is not null)
        {
            return TryServe(connection, requests, isExpired: true);
        }

        // Read behind the flag: a thread that brings the connection back sets the deadline before it.
        if (Volatile.Read(ref connection.Timer.Deadline) <= now && !connection.TryExtendWait(now))
        {
            connection.ResetIfSlow();
            connection.EndWait();
            Conclude(connection, requests.Expire(connection, connection.State));
        }

        return true;
    }

    private void WakeIf(bool isNextDeadline)
    {
        if (isNextDeadline)
        {
            _readiness.Wake();
        }
    }
}
