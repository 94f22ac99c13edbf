using System.Diagnostics.CodeAnalysis;

namespace SockRoute.StaticFiles;

/// <summary>Compares paths by their bytes, also those that are still in the buffer of a request.</summary>
internal sealed class PathComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

    public bool Equals(ReadOnlySpan<byte> path, byte[] other) => path.SequenceEqual(other);

    public int GetHashCode([DisallowNull] byte[] path) => GetHashCode((ReadOnlySpan<byte>)path);

    public int GetHashCode(ReadOnlySpan<byte> path)
    {
        var hash = new HashCode();
        hash.AddBytes(path);
        return hash.ToHashCode();
    }

    public byte[] Create(ReadOnlySpan<byte> path) => path.ToArray();
}
