namespace SockRoute.Hosting;

/// <summary>Bytes that wait for a peer to take them.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="IsDroppable">Whether it is a message, which may be dropped for another one.</param>
internal readonly record struct OutboxEntry(ReadOnlyMemory<byte> Bytes, bool IsDroppable);
