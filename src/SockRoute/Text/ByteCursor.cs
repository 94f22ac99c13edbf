namespace SockRoute.Text;

/// <summary>Walks through bytes and owns the position; what it hands out are slices of them.</summary>
internal ref struct ByteCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public readonly ReadOnlySpan<byte> Rest => _bytes[Position..];

    public readonly ReadOnlySpan<byte> this[Slice slice] => slice.Of(_bytes);

    /// <summary>Steps over the bytes if they come next.</summary>
    public bool TrySkip(ReadOnlySpan<byte> expected)
    {
        if (!Rest.StartsWith(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    /// <summary>Reads up to the next LF and steps over it; the slice still ends with whatever stood before the LF.</summary>
    public bool TryReadToLineFeed(out Slice line)
    {
        var length = Rest.IndexOf((byte)'\n');
        line = new(Position, Math.Max(length, 0));
        if (length < 0)
        {
            return false;
        }

        Position += length + 1;
        return true;
    }
}
