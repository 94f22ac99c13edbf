namespace SockRoute.Hosting;

/// <content>How the loop comes to another thread while the one that has it is blocked.</content>
internal sealed partial class EventLoop
{
    /// <summary>
    /// The thread of a connection gives the loop away before it blocks; false when no thread is there to go on with it.
    /// </summary>
    public bool TryLeave(Connection connection)
    {
        if (!_server.Threads.TryReserve(out var thread))
        {
            return false;
        }

        if (!Turn.TryTake(connection.Turn))
        {
            // The watcher was faster.
            _server.Threads.Release(thread);
            return true;
        }

        Silence(connection);
        thread.Give(this);
        return true;
    }

    /// <summary>
    /// The watcher takes the loop from a turn it has seen before, unless no thread is there to go on with it.
    /// </summary>
    public void TryTakeFrom(long turn, HandlerThreads threads)
    {
        NoteCaught(turn);
        if (!threads.TryReserve(out var thread))
        {
            // This loop may be stuck with a client that is late, and it is the loop that would see to that.
            _server.AbortLateTransfers();
            return;
        }

        // The connection is read first: it belongs to this turn only if the turn has not ended before it is taken.
        var connection = Volatile.Read(ref _current);
        if (!Turn.TryTake(turn))
        {
            threads.Release(thread);
            return;
        }

        if (connection is not null)
        {
            // Before the connection is silenced, and its thread can go on to another one.
            connection.State.Early?.TrySend(connection);
            Silence(connection);
        }

        thread.Give(this);
    }

    private void Silence(Connection connection)
    {
        connection.IsOffLoop = true;
        connection.Watch(_readiness, Interest.HangUp);
        connection.IsSilenced = true;
    }

    // Once a turn, also where no thread is left: the next handler of this route then finds out before it runs.
    private void NoteCaught(long turn)
    {
        if (turn != _caughtTurn && Volatile.Read(ref _current) is { } connection)
        {
            _caughtTurn = turn;
            _server.Blocking.NoteCaught(connection.State.Route, Environment.TickCount64);
        }
    }
}
