using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SockRoute;

/// <summary>Compares passwords, tokens and other secrets.</summary>
public static class SecretText
{
    /// <summary>
    /// Whether two texts are the same, in a time that tells nothing of where they differ; only their lengths can be found out
    /// by it. Does not block.
    /// </summary>
    /// <param name="given">What somebody gave; <see langword="null"/> is never equal.</param>
    /// <param name="secret">What it should be; <see langword="null"/> is never equal.</param>
    public static bool AreEqual(string? given, string? secret) =>
        given is not null && secret is not null
        && CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes(given.AsSpan()), MemoryMarshal.AsBytes(secret.AsSpan()));
}
