using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace SockRoute.Text;

/// <summary>
/// Where the segments of a path end, all found at once with vector compares: a bit for each slash, and one for the end.
/// Paths longer than 63 bytes have no such set and are searched one segment after the other.
/// </summary>
internal static class SegmentEnds
{
    private const int MaxLength = 63;

    /// <summary>The set of ends; empty for a long path.</summary>
    public static ulong Of(ReadOnlySpan<byte> path) =>
        path.Length > MaxLength ? 0 : Slashes(path) | (1UL << path.Length);

    /// <summary>The end of the segment that starts at an offset.</summary>
    public static int Next(ulong ends, ReadOnlySpan<byte> path, int start) =>
        ends != 0 ? start + BitOperations.TrailingZeroCount(ends >> start) : Search(path, start);

    // Two loads that may overlap cover every length of their class, without a byte read outside of the path.
    private static ulong Slashes(ReadOnlySpan<byte> path)
    {
        var length = path.Length;
        if (length >= Vector256<byte>.Count)
        {
            var last = length - Vector256<byte>.Count;
            return Slashes(Vector256.Create(path)) | ((ulong)Slashes(Vector256.Create(path[last..])) << last);
        }

        if (length >= Vector128<byte>.Count)
        {
            var last = length - Vector128<byte>.Count;
            return Slashes(Vector128.Create(path)) | ((ulong)Slashes(Vector128.Create(path[last..])) << last);
        }

        if (length >= sizeof(ulong))
        {
            var last = length - sizeof(ulong);
            var first8 = BinaryPrimitives.ReadUInt64LittleEndian(path);
            var last8 = BinaryPrimitives.ReadUInt64LittleEndian(path[last..]);
            var both = Slashes(Vector128.Create(first8, last8).AsByte());
            return (both & 0xFF) | (ulong)(both >> sizeof(ulong)) << last;
        }

        return SlashesOneByOne(path);
    }

    private static uint Slashes(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)'/')).ExtractMostSignificantBits();

    private static uint Slashes(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create((byte)'/')).ExtractMostSignificantBits();

    private static ulong SlashesOneByOne(ReadOnlySpan<byte> path)
    {
        var slashes = 0UL;
        for (var i = 0; i < path.Length; i++)
        {
            slashes |= path[i] == '/' ? 1UL << i : 0;
        }

        return slashes;
    }

    private static int Search(ReadOnlySpan<byte> path, int start)
    {
        var length = path[start..].IndexOf((byte)'/');
        return length < 0 ? path.Length : start + length;
    }
}
