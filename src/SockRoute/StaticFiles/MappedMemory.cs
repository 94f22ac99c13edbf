using System.Buffers;

namespace SockRoute.StaticFiles;

/// <summary>
/// Bytes in the image of an assembly, which stay where they are for as long as the process lives: they are read
/// without a copy.
/// </summary>
internal sealed unsafe class MappedMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private MappedMemory(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>All of a resource.</summary>
    public static ReadOnlyMemory<byte> Of(UnmanagedMemoryStream resource) =>
        new MappedMemory(resource.PositionPointer, checked((int)resource.Length)).Memory;

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
