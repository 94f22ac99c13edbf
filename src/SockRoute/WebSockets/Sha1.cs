using System.Buffers.Binary;
using System.Numerics;

namespace SockRoute.WebSockets;

/// <summary>
/// SHA-1 (RFC 3174) of a short text, for the answer to a handshake, where it protects nothing. That of .NET needs OpenSSL to
/// be installed, which is much for a server that does nothing else with it.
/// </summary>
internal static class Sha1
{
    public const int Length = 20;

    private const int BlockLength = 64;

    /// <summary>Hashes a text.</summary>
    /// <param name="text">At most 119 bytes: two blocks.</param>
    /// <param name="hash">Receives the hash.</param>
    public static void Hash(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        Span<byte> padded = stackalloc byte[2 * BlockLength];
        padded.Clear();
        text.CopyTo(padded);
        padded[text.Length] = 0x80;
        var length = text.Length + 9 <= BlockLength ? BlockLength : padded.Length;
        BinaryPrimitives.WriteInt64BigEndian(padded[(length - 8)..], 8L * text.Length);

        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
        for (var i = 0; i < length; i += BlockLength)
        {
            Mix(padded.Slice(i, BlockLength), state);
        }

        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
        }
    }

    private static void Mix(ReadOnlySpan<byte> block, Span<uint> state)
    {
        Span<uint> words = stackalloc uint[80];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            words[i] = BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        }

        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4]);
        for (var i = 0; i < words.Length; i++)
        {
            var (f, k) = (i / 20) switch
            {
                0 => ((b & c) | (~b & d), 0x5A827999u),
                1 => (b ^ c ^ d, 0x6ED9EBA1u),
                2 => ((b & c) | (b & d) | (c & d), 0x8F1BBCDCu),
                _ => (b ^ c ^ d, 0xCA62C1D6u),
            };
            var next = BitOperations.RotateLeft(a, 5) + f + e + k + words[i];
            (e, d, c, b, a) = (d, c, BitOperations.RotateLeft(b, 30), a, next);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }
}
