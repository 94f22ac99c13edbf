namespace SockRoute.Hosting;

/// <summary>What waits for one peer, oldest first. Not safe for use by several threads; an empty one keeps no memory.</summary>
internal struct OutboxQueue
{
    private const int MaxKept = 16;

    private OutboxEntry[]? _entries;
    private int _first;

    /// <summary>How many wait.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are messages.</summary>
    public int Messages { get; private set; }

    /// <summary>How many bytes wait, those of the first that are sent already included.</summary>
    public long Bytes { get; private set; }

    public readonly OutboxEntry this[int index] => _entries![(_first + index) % _entries.Length];

    public void Add(OutboxEntry entry)
    {
        _entries ??= new OutboxEntry[4];
        if (Count == _entries.Length)
        {
            Grow();
        }

        _entries[(_first + Count) % _entries.Length] = entry;
        Count++;
        Messages += entry.IsDroppable ? 1 : 0;
        Bytes += entry.Bytes.Length;
    }

    public void RemoveFirst()
    {
        Forget(this[0]);
        _entries![_first] = default;
        _first = (_first + 1) % _entries.Length;
        Count--;
        if (Count == 0 && _entries.Length > MaxKept)
        {
            _entries = null;
            _first = 0;
        }
    }

    /// <summary>Drops the oldest message that is not on its way already.</summary>
    /// <param name="isFirstSent">Whether the first has been sent in part.</param>
    public bool TryDropOldest(bool isFirstSent)
    {
        var index = isFirstSent ? 1 : 0;
        while (index < Count && !this[index].IsDroppable)
        {
            index++;
        }

        if (index >= Count)
        {
            return false;
        }

        Forget(this[index]);
        for (; index > 0; index--)
        {
            _entries![(_first + index) % _entries.Length] = this[index - 1];
        }

        _entries![_first] = default;
        _first = (_first + 1) % _entries.Length;
        Count--;
        return true;
    }

    public void Clear() => this = default;

    private void Forget(OutboxEntry entry)
    {
        Messages -= entry.IsDroppable ? 1 : 0;
        Bytes -= entry.Bytes.Length;
    }

    private void Grow()
    {
        var larger = new OutboxEntry[2 * Count];
        for (var i = 0; i < Count; i++)
        {
            larger[i] = this[i];
        }

        _entries = larger;
        _first = 0;
    }
}
