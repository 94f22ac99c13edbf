namespace SockRoute.Hosting;

/// <summary>
/// Bytes that wait for a peer to take them. No record: the comparison of one would bring the run-time type loader into every
/// executable.
/// </summary>
internal readonly struct OutboxEntry(ReadOnlyMemory<byte> bytes, bool isDroppable)
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Whether it is a message, which may be dropped for another one.</summary>
    public bool IsDroppable { get; } = isDroppable;
}
