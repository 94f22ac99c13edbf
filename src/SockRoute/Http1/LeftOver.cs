using System.Buffers;

namespace SockRoute.Http1;

/// <summary>Bytes that a waiting connection keeps, in a pooled buffer; most connections keep none.</summary>
internal struct LeftOver
{
    public byte[]? Bytes;
    public int Length;

    public readonly ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);

    /// <summary>A copy in a buffer of its own.</summary>
    public static LeftOver Of(ReadOnlySpan<byte> bytes)
    {
        var copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        return new() { Bytes = copy, Length = bytes.Length };
    }

    /// <summary>Drops the first bytes.</summary>
    public void Drop(int count)
    {
        Span[count..].CopyTo(Bytes);
        Length -= count;
    }

    public void Release()
    {
        if (Bytes is not null)
        {
            ArrayPool<byte>.Shared.Return(Bytes);
        }

        this = default;
    }
}
