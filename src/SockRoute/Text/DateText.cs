namespace SockRoute.Text;

/// <summary>The grammars of dates and times in a path, RFC 3339 with a few parts left out; each takes only what exists.</summary>
internal static class DateText
{
    private const int DateLength = 10;
    private const int MaxOffset = 14 * 60;
    private const int MaxFraction = 7;

    /// <summary><c>4DIGIT "-" 2DIGIT "-" 2DIGIT</c>, a day of the calendar.</summary>
    public static bool IsDate(ReadOnlySpan<byte> text, int firstYear, int lastYear) =>
        text.Length == DateLength
        && text[4] == '-'
        && text[7] == '-'
        && IsNumber(text[..4], firstYear, lastYear, out var year)
        && IsNumber(text[5..7], 1, 12, out var month)
        && IsNumber(text[8..], 1, DateTime.DaysInMonth(year, month), out _);

    /// <summary>A date, <c>"T"</c>, a time and perhaps an offset. The first and the last year are left out: an offset leads out of them.</summary>
    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        text.Length > DateLength
        && IsDate(text[..DateLength], 2, 9998)
        && text[DateLength] == 'T'
        && TrySkipTime(text[(DateLength + 1)..], out var rest)
        && IsOffset(rest);

    // 2DIGIT ":" 2DIGIT [":" 2DIGIT ["." 1*7DIGIT]]
    private static bool TrySkipTime(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (text.Length < 5 || !IsHoursAndMinutes(text[..5], 23, out _))
        {
            return false;
        }

        rest = text[5..];
        if (!rest.StartsWith(":"u8))
        {
            return true;
        }

        if (rest.Length < 3 || !IsNumber(rest[1..3], 0, 59, out _))
        {
            return false;
        }

        rest = rest[3..];
        return !rest.StartsWith("."u8) || TrySkipFraction(ref rest);
    }

    private static bool TrySkipFraction(ref ReadOnlySpan<byte> text)
    {
        text = text[1..];
        var length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? text.Length : length;
        text = text[length..];
        return length is > 0 and <= MaxFraction;
    }

    // ["Z" / ("+" / "-") 2DIGIT ":" 2DIGIT]
    private static bool IsOffset(ReadOnlySpan<byte> text) =>
        text.IsEmpty
        || text.SequenceEqual("Z"u8)
        || (text.Length == 6
            && text[0] is (byte)'+' or (byte)'-'
            && IsHoursAndMinutes(text[1..], 14, out var minutes)
            && minutes <= MaxOffset);

    private static bool IsHoursAndMinutes(ReadOnlySpan<byte> text, int lastHour, out int minutes)
    {
        minutes = 0;
        if (text[2] != ':' || !IsNumber(text[..2], 0, lastHour, out var hours) || !IsNumber(text[3..5], 0, 59, out minutes))
        {
            return false;
        }

        minutes += hours * 60;
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<byte> digits, int min, int max, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return value >= min && value <= max;
    }
}
