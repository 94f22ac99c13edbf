using System.Buffers;

namespace SockRoute.Http1;

/// <summary>Bytes on their way out, collected so that a batch of responses leaves in one send.</summary>
internal sealed class OutputBuffer(int size) : IBufferWriter<byte>
{
    private const int MaxKept = 128 * 1024;

    private byte[] _bytes = new byte[size];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Count += bytes.Length;
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Count);
        Count += count;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsSpan(Count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsMemory(Count);
    }

    /// <summary>Empties the buffer; one that an unusually large answer made grow shrinks again.</summary>
    public void Clear()
    {
        Count = 0;
        if (_bytes.Length > MaxKept)
        {
            _bytes = new byte[size];
        }
    }

    /// <summary>Drops the first bytes: they have been sent.</summary>
    public void Drop(int count)
    {
        Written[count..].CopyTo(_bytes);
        Count -= count;
    }

    private void Ensure(int sizeHint)
    {
        var needed = Count + Math.Max(sizeHint, 1);
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
        }
    }
}
