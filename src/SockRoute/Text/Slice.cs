namespace SockRoute.Text;

/// <summary>A place in a buffer: an offset and a length in bytes.</summary>
internal readonly struct Slice(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes) => bytes.Slice(Start, Length);

    /// <summary>The part from an offset within this slice to its end.</summary>
    public Slice From(int offset) => new(Start + offset, Length - offset);

    /// <summary>The first bytes of this slice.</summary>
    public Slice First(int length) => new(Start, length);
}
