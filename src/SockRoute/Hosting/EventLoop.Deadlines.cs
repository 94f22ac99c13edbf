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

    private void ExpireConnections(long now, RequestLoop requests)
    {
        _wheel.Advance(now, _expired);
        foreach (var connection in _expired)
        {
            Expire(connection, now, requests);
        }

        _expired.Clear();
    }

    private void Expire(Connection connection, long now, RequestLoop requests)
    {
        if (connection.IsOffLoop)
        {
            connection.ExpireTransfer(now);
            return;
        }

        // Read behind the flag: a thread that brings the connection back sets the deadline before it.
        if (Volatile.Read(ref connection.Timer.Deadline) <= now && !connection.TryExtendWait(now))
        {
            connection.ResetIfSlow();
            connection.EndWait();
            Conclude(connection, requests.Expire(connection, connection.State));
        }
    }

    private void WakeIf(bool isNextDeadline)
    {
        if (isNextDeadline)
        {
            _readiness.Wake();
        }
    }
}
