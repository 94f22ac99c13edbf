namespace SockRoute.Hosting;

/// <summary>
/// All open connections, found by a token that never comes back: an event that was on its way when its connection was
/// closed finds nothing.
/// </summary>
internal sealed class ConnectionTable
{
    private readonly object _gate = new();
    private readonly Stack<int> _free = [];
    private Connection?[] _slots = new Connection?[64];
    private uint _generation;

    public int Count { get; private set; }

    public void Add(Connection connection)
    {
        lock (_gate)
        {
            var slot = _free.TryPop(out var free) ? free : Count;
            if (slot == _slots.Length)
            {
                Array.Resize(ref _slots, _slots.Length * 2);
            }

            // Half of the range is left to other tokens.
            _generation = (_generation + 1) & int.MaxValue;
            connection.Token = ((ulong)_generation << 32) | (uint)slot;
            Volatile.Write(ref _slots[slot], connection);
            Count++;
        }
    }

    public void Remove(Connection connection)
    {
        lock (_gate)
        {
            var slot = (int)(uint)connection.Token;
            _slots[slot] = null;
            _free.Push(slot);
            if (--Count == 0)
            {
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>The connection of a token, or null when it is closed.</summary>
    public Connection? Find(ulong token)
    {
        var slots = Volatile.Read(ref _slots);
        var slot = (uint)token;
        var connection = slot < (uint)slots.Length ? Volatile.Read(ref slots[slot]) : null;
        return connection?.Token == token ? connection : null;
    }

    /// <summary>The connections that are open now.</summary>
    public List<Connection> Snapshot()
    {
        lock (_gate)
        {
            var connections = new List<Connection>(Count);
            foreach (var connection in _slots)
            {
                if (connection is not null)
                {
                    connections.Add(connection);
                }
            }

            return connections;
        }
    }

    /// <summary>Blocks until no connection is open; false when that took too long.</summary>
    public bool WaitUntilEmpty(TimeSpan timeout)
    {
        var end = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        lock (_gate)
        {
            while (Count > 0)
            {
                var rest = end - Environment.TickCount64;
                if (rest <= 0 || !Monitor.Wait(_gate, (int)Math.Min(rest, int.MaxValue)))
                {
                    return Count == 0;
                }
            }

            return true;
        }
    }
}
