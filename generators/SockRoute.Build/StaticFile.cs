using System.Security.Cryptography;

namespace SockRoute.Build;

/// <summary>A file of a folder.</summary>
/// <param name="Name">Its path in the folder, with slashes.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record StaticFile(string Name, string Path, long Length)
{
    private const int FingerprintLength = 10;

    private string? _hash;

    /// <summary>The hash of the content, SHA-256 in base32.</summary>
    public string Hash => _hash ??= ReadHash();

    /// <summary>The name with the fingerprint in front of its extension.</summary>
    public string FingerprintedName
    {
        get
        {
            var dot = Name.LastIndexOf('.');
            var end = dot > Name.LastIndexOf('/') + 1 ? dot : Name.Length;
            return $"{Name[..end]}.{Hash[..FingerprintLength]}{Name[end..]}";
        }
    }

    // What has no length may be no file that can be read to its end.
    public byte[] Read() => Length == 0 ? [] : File.ReadAllBytes(Path);

    private string ReadHash()
    {
        using var stream = Length == 0 ? Stream.Null : File.OpenRead(Path);
        return Base32.Encode(SHA256.HashData(stream));
    }
}
