using System.Buffers.Text;

namespace SockRoute.Text;

/// <summary>Numbers of the wire: digits and nothing else.</summary>
internal static class WireNumber
{
    /// <summary>So many decimal digits always fit a <see cref="long"/>.</summary>
    private const int SafeDigits = 18;

    /// <summary><c>1*DIGIT</c>; false for anything else, and for a number of more than 18 digits.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > SafeDigits)
        {
            return false;
        }

        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Writes a number in decimal and returns its length.</summary>
    public static int Format(long value, Span<byte> destination)
    {
        Utf8Formatter.TryFormat(value, destination, out var length);
        return length;
    }
}
