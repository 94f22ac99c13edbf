using System.Security.Cryptography;

namespace SockRoute.Generators.Parsing;

/// <summary>128 bits that stand for a text of any length; two texts with one digest are taken for the same.</summary>
internal readonly record struct Digest(ulong High, ulong Low)
{
    /// <summary>The digest of what is written.</summary>
    public static Digest Of(Action<BinaryWriter> write)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        write(writer);
        writer.Flush();
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(buffer.GetBuffer(), 0, (int)buffer.Length);
        return new(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, 8));
    }

    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(High);
        writer.Write(Low);
    }
}
