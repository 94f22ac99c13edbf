namespace SockRoute.WebSockets;

/// <summary>The answer to a client's key (RFC 6455 4.2.2): only somebody who knows the protocol gives it.</summary>
internal static class AcceptKey
{
    public const int KeyLength = 24;

    private static ReadOnlySpan<byte> Guid => "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"u8;

    /// <summary>Whether it is 16 bytes in base 64.</summary>
    public static bool IsKey(string key)
    {
        Span<byte> bytes = stackalloc byte[KeyLength];
        return key.Length == KeyLength && Convert.TryFromBase64String(key, bytes, out var length) && length == 16;
    }

    /// <summary>The answer.</summary>
    public static string Of(string key)
    {
        Span<byte> text = stackalloc byte[KeyLength + Guid.Length];
        System.Text.Encoding.ASCII.GetBytes(key, text);
        Guid.CopyTo(text[KeyLength..]);
        Span<byte> hash = stackalloc byte[Sha1.Length];
        Sha1.Hash(text, hash);
        return Convert.ToBase64String(hash);
    }
}
