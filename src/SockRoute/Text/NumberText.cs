namespace SockRoute.Text;

/// <summary>The grammars of numbers in a path: ASCII digits, a point, no blanks, no separators, no plus sign in front.</summary>
internal static class NumberText
{
    /// <summary>What is longer does not bind.</summary>
    private const int MaxLength = 256;

    /// <summary>So many digits before the point fit a <see cref="decimal"/>, however the rest of them is rounded.</summary>
    private const int MaxDecimalDigits = 28;

    /// <summary><c>["-"] 1*DIGIT</c>; false beyond the range of <see cref="long"/>.</summary>
    public static bool TryReadLong(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var isNegative = TrySkipMinus(ref text);
        if (text.IsEmpty || text.Length >= MaxLength)
        {
            return false;
        }

        // Counts downwards, because the range has one number more on that side.
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit) || value < (long.MinValue + (digit - '0')) / 10)
            {
                return false;
            }

            value = (value * 10) - (digit - '0');
        }

        var isTooLarge = !isNegative && value == long.MinValue;
        value = isNegative || isTooLarge ? value : -value;
        return !isTooLarge;
    }

    /// <summary><c>["-"] 1*DIGIT ["." 1*DIGIT]</c>, at most 28 digits before the point but for leading zeros.</summary>
    public static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        var isShort = text.Length < MaxLength;
        TrySkipMinus(ref text);
        var whole = ReadDigits(ref text);
        return isShort
            && whole.Length > 0
            && whole.TrimStart((byte)'0').Length <= MaxDecimalDigits
            && TrySkipFraction(ref text)
            && text.IsEmpty;
    }

    /// <summary><c>["-"] 1*DIGIT ["." 1*DIGIT] [("e" / "E") ["-" / "+"] 1*DIGIT]</c></summary>
    public static bool IsDouble(ReadOnlySpan<byte> text)
    {
        var isShort = text.Length < MaxLength;
        TrySkipMinus(ref text);
        return isShort
            && ReadDigits(ref text).Length > 0
            && TrySkipFraction(ref text)
            && TrySkipExponent(ref text)
            && text.IsEmpty;
    }

    // ["." 1*DIGIT]; false for a point without digits.
    private static bool TrySkipFraction(ref ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("."u8))
        {
            return true;
        }

        text = text[1..];
        return ReadDigits(ref text).Length > 0;
    }

    // [("e" / "E") ["-" / "+"] 1*DIGIT]; false for an "e" without digits.
    private static bool TrySkipExponent(ref ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("e"u8) && !text.StartsWith("E"u8))
        {
            return true;
        }

        text = text[1..];
        if (text.StartsWith("+"u8))
        {
            text = text[1..];
        }
        else
        {
            TrySkipMinus(ref text);
        }

        return ReadDigits(ref text).Length > 0;
    }

    private static bool TrySkipMinus(ref ReadOnlySpan<byte> text)
    {
        var isThere = text.StartsWith("-"u8);
        text = isThere ? text[1..] : text;
        return isThere;
    }

    private static ReadOnlySpan<byte> ReadDigits(ref ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        return digits;
    }
}
