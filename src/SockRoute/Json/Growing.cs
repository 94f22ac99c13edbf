using System.Buffers;
using System.Runtime.CompilerServices;

namespace SockRoute.Json;

/// <summary>Items whose number is not known before the last: borrowed memory, of which an array is made at the end.</summary>
internal ref struct Growing<T>
{
    private const int First = 16;

    private T[]? _items;
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (_items is null || _count == _items.Length)
        {
            Grow();
        }

        _items![_count++] = item;
    }

    /// <summary>The items; the memory goes back.</summary>
    public T[] ToArray()
    {
        if (_items is null)
        {
            return [];
        }

        var array = _items.AsSpan(0, _count).ToArray();
        Return(_items, _count);
        return array;
    }

    // What is borrowed when an item is refused is not given back: the collector takes it.
    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items is null ? First : _count * 2);
        if (_items is not null)
        {
            _items.AsSpan(0, _count).CopyTo(larger);
            Return(_items, _count);
        }

        _items = larger;
    }

    private static void Return(T[] items, int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            items.AsSpan(0, count).Clear();
        }

        ArrayPool<T>.Shared.Return(items);
    }
}
