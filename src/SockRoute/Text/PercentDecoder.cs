using System.Text.Unicode;

namespace SockRoute.Text;

/// <summary>Percent-encoding, RFC 3986 2.1, and the form encoding of it, in which a plus sign is a blank.</summary>
internal static class PercentDecoder
{
    /// <summary>Reads an escape, <c>"%" HEXDIG HEXDIG</c>, at the start of the bytes.</summary>
    public static bool TryReadEscape(ReadOnlySpan<byte> bytes, out byte value)
    {
        value = 0;
        if (bytes.Length < 3)
        {
            return false;
        }

        var high = HexDigit(bytes[1]);
        var low = HexDigit(bytes[2]);
        value = (byte)((high << 4) | low);
        return high <= 0xF && low <= 0xF;
    }

    /// <summary>Decodes a name or a value of a query or form.</summary>
    /// <param name="bytes">The encoded bytes.</param>
    /// <param name="destination">At least as long.</param>
    /// <param name="written">The length of the result.</param>
    /// <returns>False when an escape is broken or the result is not UTF-8.</returns>
    public static bool TryDecodeForm(ReadOnlySpan<byte> bytes, Span<byte> destination, out int written)
    {
        written = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value == '+')
            {
                value = (byte)' ';
            }
            else if (value == '%')
            {
                if (!TryReadEscape(bytes[i..], out value))
                {
                    return false;
                }

                i += 2;
            }

            destination[written++] = value;
        }

        return Utf8.IsValid(destination[..written]);
    }

    /// <summary>The value of a hexadecimal digit, or more than 15.</summary>
    public static uint HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => (uint)(digit - '0'),
        >= (byte)'a' and <= (byte)'f' => (uint)(digit - 'a' + 10),
        >= (byte)'A' and <= (byte)'F' => (uint)(digit - 'A' + 10),
        _ => uint.MaxValue,
    };
}
