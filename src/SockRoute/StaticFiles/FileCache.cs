using System.Collections.Concurrent;

namespace SockRoute.StaticFiles;

/// <summary>
/// The files that were asked for lately, by path, within a bound of memory. To find one allocates nothing and takes no
/// lock; when room is needed, what was not asked for since the last look goes first (CLOCK).
/// </summary>
internal sealed class FileCache
{
    private readonly long _maxSize;
    private readonly ConcurrentDictionary<byte[], FolderEntry> _entries = new(new PathComparer());
    private readonly ConcurrentDictionary<byte[], FolderEntry>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly Lock _gate = new();

    // Invariant: under the gate, the clock has exactly the entries of the dictionary, and the size is theirs.
    private readonly LinkedList<KeyValuePair<byte[], FolderEntry>> _clock = [];
    private long _size;

    public FileCache(long maxSize)
    {
        _maxSize = maxSize;
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public int Count => _entries.Count;

    /// <summary>The memory taken, in bytes.</summary>
    public long Size
    {
        get
        {
            lock (_gate)
            {
                return _size;
            }
        }
    }

    public FolderEntry? Find(ReadOnlySpan<byte> path)
    {
        if (!_lookup.TryGetValue(path, out var entry))
        {
            return null;
        }

        // Written only when it changes, so that processors do not take the line from each other.
        if (!entry.IsUsed)
        {
            entry.IsUsed = true;
        }

        return entry;
    }

    /// <summary>Keeps an entry in place of the one that there is; null only drops that.</summary>
    public void Set(ReadOnlySpan<byte> path, FolderEntry? entry)
    {
        lock (_gate)
        {
            if (_lookup.TryRemove(path, out _, out var former))
            {
                Forget(former);
            }

            if (entry is null || entry.Size > _maxSize)
            {
                return;
            }

            MakeRoom(_maxSize - entry.Size);
            var key = path.ToArray();
            _entries[key] = entry;
            entry.Node = _clock.AddLast(new KeyValuePair<byte[], FolderEntry>(key, entry));
            _size += entry.Size;
        }
    }

    private void MakeRoom(long maxSize)
    {
        while (_size > maxSize && _clock.First is { } oldest)
        {
            var (key, entry) = oldest.Value;
            if (entry.IsUsed)
            {
                entry.IsUsed = false;
                _clock.Remove(oldest);
                _clock.AddLast(oldest);
                continue;
            }

            _entries.TryRemove(key, out _);
            Forget(entry);
        }
    }

    private void Forget(FolderEntry entry)
    {
        _clock.Remove(entry.Node!);
        _size -= entry.Size;
    }
}
