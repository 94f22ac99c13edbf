namespace SockRoute.Hosting;

/// <summary>
/// The deadlines of many connections, to a second. Moving a deadline back, which every request does, only stores a
/// number: the connection is looked at when its old slot comes up, and linked anew.
/// </summary>
internal sealed class TimerWheel
{
    private const int TickMilliseconds = 1000;
    private const int Slots = 256;

    private readonly TimerNode?[] _slots = new TimerNode?[Slots];
    private readonly Lock _gate = new();
    private long _tick;
    private long _nextTick = long.MaxValue;

    public TimerWheel(long now) => _tick = now / TickMilliseconds;

    /// <summary>Milliseconds until a slot comes up; -1 when there is none.</summary>
    public int NextTimeout(long now)
    {
        var next = Volatile.Read(ref _nextTick);
        return next == long.MaxValue ? -1 : (int)Math.Max((next * TickMilliseconds) - now, 0);
    }

    /// <summary>
    /// Sets a deadline, by the thread that advances the wheel: nearly always a store. True when it is the next one of
    /// all, so that a wait must be cut short.
    /// </summary>
    public bool Set(TimerNode node, long deadline)
    {
        Volatile.Write(ref node.Deadline, deadline);
        return !(node.Slot >= 0 && deadline >= node.Tick * TickMilliseconds) && SetFromAnyThread(node, deadline);
    }

    /// <summary>
    /// The same from any thread: a slot that comes up meanwhile is looked at before or after, never in between.
    /// </summary>
    public bool SetFromAnyThread(TimerNode node, long deadline)
    {
        lock (_gate)
        {
            Volatile.Write(ref node.Deadline, deadline);
            var before = _nextTick;
            Unlink(node);
            Link(node, deadline);
            return _nextTick < before;
        }
    }

    /// <summary>Takes a connection out. From any thread.</summary>
    public void Remove(TimerNode node)
    {
        lock (_gate)
        {
            Unlink(node);
            node.Owner = null;
        }
    }

    /// <summary>
    /// Collects the connections whose time is up. They stay in the wheel and come up again a tick later.
    /// </summary>
    public void Advance(long now, List<Connection> expired)
    {
        var target = now / TickMilliseconds;
        if (target < Volatile.Read(ref _nextTick))
        {
            return;
        }

        lock (_gate)
        {
            // Beyond one turn of the wheel every slot has come up.
            var first = Math.Max(_tick + 1, target - Slots + 1);
            _tick = target;
            for (var tick = first; tick <= target; tick++)
            {
                Empty((int)(tick % Slots), now, expired);
            }

            FindNext();
        }
    }

    private void Empty(int slot, long now, List<Connection> expired)
    {
        for (var node = _slots[slot]; node is not null;)
        {
            var next = node.Next;
            var deadline = Volatile.Read(ref node.Deadline);
            Unlink(node);
            if (deadline <= now && node.Owner is { } owner)
            {
                expired.Add(owner);
            }

            Link(node, Math.Max(deadline, now + 1));
            node = next;
        }
    }

    // A slot comes up at the end of its tick's beginning, so a deadline is never early, and at most a tick late.
    private void Link(TimerNode node, long deadline)
    {
        var tick = Math.Clamp((deadline + TickMilliseconds - 1) / TickMilliseconds, _tick + 1, _tick + Slots - 1);
        var slot = (int)(tick % Slots);
        node.Slot = slot;
        node.Tick = tick;
        node.Previous = null;
        node.Next = _slots[slot];
        if (node.Next is not null)
        {
            node.Next.Previous = node;
        }

        _slots[slot] = node;
        if (tick < _nextTick)
        {
            Volatile.Write(ref _nextTick, tick);
        }
    }

    private void Unlink(TimerNode node)
    {
        if (node.Slot < 0)
        {
            return;
        }

        if (node.Previous is null)
        {
            _slots[node.Slot] = node.Next;
        }
        else
        {
            node.Previous.Next = node.Next;
        }

        if (node.Next is not null)
        {
            node.Next.Previous = node.Previous;
        }

        node.Previous = node.Next = null;
        node.Slot = -1;
    }

    private void FindNext()
    {
        var next = long.MaxValue;
        for (var tick = _tick + 1; tick < _tick + Slots && next == long.MaxValue; tick++)
        {
            next = _slots[tick % Slots] is null ? long.MaxValue : tick;
        }

        Volatile.Write(ref _nextTick, next);
    }
}
