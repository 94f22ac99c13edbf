using System.Buffers;
using System.Net;
using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>What an authority may look like, RFC 9110 7.2 and RFC 3986 3.2.</summary>
internal static class HostRules
{
    private const int MaxPort = 65535;

    // reg-name and IPv4address without escapes, and without the sub-delims that no host name has.
    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private static readonly SearchValues<byte> LiteralBytes = SearchValues.Create(".:0123456789ABCDEFabcdef"u8);

    /// <summary><c>uri-host [ ":" port ]</c>, not empty, without user information.</summary>
    public static bool IsValid(ReadOnlySpan<byte> host)
    {
        if (host.IsEmpty)
        {
            return false;
        }

        var close = host[0] == '[' ? host.IndexOf((byte)']') : 0;
        if (close < 0)
        {
            return false;
        }

        var colon = host[close..].IndexOf((byte)':');
        var name = colon < 0 ? host : host[..(close + colon)];
        return IsName(name) && (colon < 0 || IsPort(host[(close + colon + 1)..]));
    }

    private static bool IsName(ReadOnlySpan<byte> name) =>
        name is [(byte)'[', .. var literal, (byte)']']
            ? IsAddress(literal)
            : !name.IsEmpty && (!name.ContainsAnyExcept(NameBytes) || IsEscapedName(name));

    /// <summary><c>IPv6address</c>, RFC 3986 3.2.2; without a zone, which is of no meaning to anybody else.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> literal) =>
        literal.Contains((byte)':') && !literal.ContainsAnyExcept(LiteralBytes) && IPAddress.IsValidUtf8(literal)
        && !HasPaddedOctet(literal[(literal.LastIndexOf((byte)':') + 1)..]);

    // dec-octet, RFC 3986 3.2.2: others would read 010 as eight.
    private static bool HasPaddedOctet(ReadOnlySpan<byte> lastGroup)
    {
        var isPadded = false;
        foreach (var octet in lastGroup.Split((byte)'.'))
        {
            isPadded |= lastGroup[octet] is [(byte)'0', _, ..];
        }

        return isPadded && lastGroup.Contains((byte)'.');
    }

    /// <summary><c>reg-name</c> with <c>pct-encoded</c> in it, RFC 3986 3.2.2.</summary>
    private static bool IsEscapedName(ReadOnlySpan<byte> name)
    {
        for (var length = name.IndexOf((byte)'%'); length >= 0; length = name.IndexOf((byte)'%'))
        {
            if (name[..length].ContainsAnyExcept(NameBytes) || !PercentDecoder.TryReadEscape(name[length..], out _))
            {
                return false;
            }

            name = name[(length + "%61".Length)..];
        }

        return !name.ContainsAnyExcept(NameBytes);
    }

    // RFC 3986 3.2.3: the port may be empty.
    private static bool IsPort(ReadOnlySpan<byte> port) =>
        port.IsEmpty || (WireNumber.TryParse(port, out var number) && number <= MaxPort);
}
