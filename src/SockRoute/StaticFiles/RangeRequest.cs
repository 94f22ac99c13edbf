using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>What a Range field comes to.</summary>
internal enum RangeVerdict
{
    /// <summary>It is ignored, and the whole representation sent.</summary>
    Whole,

    /// <summary>206.</summary>
    Partial,

    /// <summary>416.</summary>
    Unsatisfiable,
}

/// <summary>The Range field, RFC 9110 14.2.</summary>
internal static class RangeRequest
{
    /// <summary>The most ranges that are looked at; RFC 9110 17.15 warns of many.</summary>
    public const int MaxRanges = 16;

    private const long Endless = long.MaxValue;

    /// <summary>
    /// <c>ranges-specifier = "bytes" "=" #range-spec</c>. What is malformed, has too many ranges, or has ranges that
    /// overlap is ignored.
    /// </summary>
    /// <param name="value">The field's value.</param>
    /// <param name="length">The length of the representation.</param>
    /// <param name="ranges">Receives the ranges that there are; room for <see cref="MaxRanges"/>.</param>
    /// <param name="count">Their number.</param>
    public static RangeVerdict Parse(ReadOnlySpan<byte> value, long length, Span<ByteRange> ranges, out int count)
    {
        count = 0;
        if (value.Length < 6 || !Ascii.EqualsIgnoreCase(value[..6], "bytes="u8))
        {
            return RangeVerdict.Whole;
        }

        var seen = 0;
        for (value = value[6..]; TryReadElement(ref value, out var element);)
        {
            if (element.IsEmpty)
            {
                continue;
            }

            if (++seen > MaxRanges || !TryParse(element, length, out var range))
            {
                return RangeVerdict.Whole;
            }

            if (range.Length > 0)
            {
                ranges[count++] = range;
            }
        }

        if (count > 0)
        {
            return Overlap(ranges[..count]) ? RangeVerdict.Whole : RangeVerdict.Partial;
        }

        return seen == 0 ? RangeVerdict.Whole : RangeVerdict.Unsatisfiable;
    }

    // RFC 9110 5.6.1: blanks around the elements of a list, and empty ones, mean nothing.
    private static bool TryReadElement(ref ReadOnlySpan<byte> list, out ReadOnlySpan<byte> element)
    {
        var isThere = !list.IsEmpty;
        var comma = list.IndexOf((byte)',');
        element = (comma < 0 ? list : list[..comma]).Trim(" \t"u8);
        list = comma < 0 ? [] : list[(comma + 1)..];
        return isThere;
    }

    /// <summary>
    /// <c>range-spec = int-range / suffix-range</c>, RFC 9110 14.1.2; one that cannot be satisfied has no bytes.
    /// </summary>
    private static bool TryParse(ReadOnlySpan<byte> text, long length, out ByteRange range)
    {
        range = new(0, -1);
        var dash = text.IndexOf((byte)'-');
        if (dash < 0)
        {
            return false;
        }

        var left = text[..dash];
        var right = text[(dash + 1)..];
        if (left.IsEmpty)
        {
            return TryParseSuffix(right, length, out range);
        }

        var last = Endless;
        var isRange = TryParseNumber(left, out var first) && (right.IsEmpty || TryParseNumber(right, out last));
        if (!isRange || last < first)
        {
            return false;
        }

        range = first < length ? new(first, Math.Min(last, length - 1)) : range;
        return true;
    }

    // "-500": the last 500 bytes, or all when there are fewer.
    private static bool TryParseSuffix(ReadOnlySpan<byte> text, long length, out ByteRange range)
    {
        var isNumber = TryParseNumber(text, out var count);
        range = new(Math.Max(length - count, 0), count == 0 ? -1 : length - 1);
        return isNumber;
    }

    // More digits than a length can have are a number all the same.
    private static bool TryParseNumber(ReadOnlySpan<byte> text, out long value)
    {
        if (WireNumber.TryParse(text, out value))
        {
            return true;
        }

        value = Endless;
        return !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private static bool Overlap(ReadOnlySpan<ByteRange> ranges)
    {
        for (var i = 0; i < ranges.Length; i++)
        {
            foreach (var other in ranges[(i + 1)..])
            {
                if (ranges[i].First <= other.Last && other.First <= ranges[i].Last)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
