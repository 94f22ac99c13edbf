namespace SockRoute.Text;

/// <summary>
/// Writes dates as fields have them: <c>IMF-fixdate</c>, RFC 9110 5.6.7. That of .NET would bring its time zones into every
/// executable.
/// </summary>
internal static class FixDate
{
    /// <summary>The length of every date.</summary>
    public const int Length = 29;

    private static ReadOnlySpan<byte> Days => "SunMonTueWedThuFriSat"u8;

    private static ReadOnlySpan<byte> Months => "JanFebMarAprMayJunJulAugSepOctNovDec"u8;

    /// <summary>Writes a date, such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    /// <param name="date">The date, in UTC.</param>
    /// <param name="text">Receives 29 bytes.</param>
    public static void Write(DateTime date, Span<byte> text)
    {
        "Sun, 00 Jan 0000 00:00:00 GMT"u8.CopyTo(text);
        Days.Slice(3 * (int)date.DayOfWeek, 3).CopyTo(text);
        Write(date.Day, text[5..7]);
        Months.Slice(3 * (date.Month - 1), 3).CopyTo(text[8..]);
        Write(date.Year / 100, text[12..14]);
        Write(date.Year % 100, text[14..16]);
        Write(date.Hour, text[17..19]);
        Write(date.Minute, text[20..22]);
        Write(date.Second, text[23..25]);
    }

    private static void Write(int number, Span<byte> digits)
    {
        digits[0] = (byte)('0' + (number / 10));
        digits[1] = (byte)('0' + (number % 10));
    }
}
