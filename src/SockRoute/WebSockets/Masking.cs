using System.Numerics;
using System.Runtime.InteropServices;

namespace SockRoute.WebSockets;

/// <summary>The masking of a client's frames (RFC 6455 5.3), which is its own inverse.</summary>
internal static class Masking
{
    public const int KeyLength = 4;

    /// <summary>Masks or unmasks bytes where they are.</summary>
    public static void Apply(Span<byte> bytes, ReadOnlySpan<byte> key)
    {
        var word = MemoryMarshal.Read<uint>(key);
        var wide = new Vector<uint>(word);
        while (bytes.Length >= Vector<byte>.Count)
        {
            (new Vector<byte>(bytes) ^ Vector.AsVectorByte(wide)).CopyTo(bytes);
            bytes = bytes[Vector<byte>.Count..];
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= key[i & (KeyLength - 1)];
        }
    }
}
