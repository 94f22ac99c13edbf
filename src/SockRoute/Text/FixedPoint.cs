using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SockRoute.Text;

/// <summary>
/// Writes amounts, decimals in the format <c>F0</c> to <c>F9</c>, faster than the general formatter, which is asked for
/// all others.
/// </summary>
internal static class FixedPoint
{
    // A sign, the digits of a ulong and a point.
    private const int MaxLength = 22;

    private static ReadOnlySpan<ulong> Powers =>
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    /// <summary>Writes what the general formatter would; false when this is not for here or has no room.</summary>
    public static bool TryFormat(decimal value, ReadOnlySpan<char> format, Span<byte> output, out int length)
    {
        length = 0;
        if (format.Length != 2 || format[0] != 'F' || !char.IsAsciiDigit(format[1]) || output.Length < MaxLength)
        {
            return false;
        }

        var parts = Unsafe.BitCast<decimal, Parts>(value);
        var places = format[1] - '0';
        if (parts.High != 0 || !TryScale(parts.Low, places - value.Scale, out var digits))
        {
            return false;
        }

        // Zero has no sign, even if it was less before it was rounded.
        length = Write(digits, places, isNegative: parts.Flags < 0 && digits != 0, output);
        return true;
    }

    // The number without its point, with so many digits more or fewer; halves are rounded away from zero.
    private static bool TryScale(ulong digits, int more, out ulong scaled)
    {
        if (more >= 0)
        {
            scaled = digits;
            return more == 0 || Math.BigMul(digits, Powers[more], out scaled) == 0;
        }

        scaled = 0;
        if (-more >= Powers.Length)
        {
            return false;
        }

        var (quotient, remainder) = Math.DivRem(digits, Powers[-more]);
        scaled = remainder >= Powers[-more] - remainder ? quotient + 1 : quotient;
        return true;
    }

    private static int Write(ulong digits, int places, bool isNegative, Span<byte> output)
    {
        var length = 0;
        if (isNegative)
        {
            output[length++] = (byte)'-';
        }

        // By a number that the compiler knows, to divide is to multiply.
        var (whole, fraction) = places == 2 ? Math.DivRem(digits, 100) : Math.DivRem(digits, Powers[places]);
        whole.TryFormat(output[length..], out var wholeLength);
        length += wholeLength;
        if (places == 0)
        {
            return length;
        }

        output[length++] = (byte)'.';
        for (var i = places - 1; i >= 0; i--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            output[length + i] = (byte)('0' + digit);
        }

        return length + places;
    }

    // How a decimal lies in memory, which is that of the interface to native code. decimal.GetBits takes as long as all
    // the rest.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Parts
    {
        public readonly int Flags;
        public readonly uint High;
        public readonly ulong Low;
    }
}
