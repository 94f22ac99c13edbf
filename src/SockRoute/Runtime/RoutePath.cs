using System.ComponentModel;

namespace SockRoute;

/// <summary>What the decision tree asks of a path. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RoutePath
{
    /// <summary>Where the segment that starts at an offset ends: at the next slash, or with the path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The offset of the segment's first byte.</param>
    public static int SegmentEnd(ReadOnlySpan<byte> path, int start)
    {
        var length = path[start..].IndexOf((byte)'/');
        return length < 0 ? path.Length : start + length;
    }

    /// <summary>What a catch-all takes: everything behind the slash at an offset, or nothing when the path ends there.</summary>
    /// <param name="path">The path.</param>
    /// <param name="matched">The offset that the path matches up to: that of a slash, or the path's length.</param>
    public static PathRange Rest(ReadOnlySpan<byte> path, int matched)
    {
        var start = Math.Min(matched + 1, path.Length);
        return new PathRange(start, path.Length - start);
    }

    /// <summary>The constraint <c>int</c>: digits behind an optional minus sign, within the range of <see cref="int"/>.</summary>
    /// <param name="segment">The segment.</param>
    public static bool IsInt(ReadOnlySpan<byte> segment)
    {
        var isNegative = !segment.IsEmpty && segment[0] == '-';
        var digits = isNegative ? segment[1..] : segment;
        if (digits.IsEmpty)
        {
            return false;
        }

        var value = 0L;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
            if (value > int.MaxValue + (isNegative ? 1L : 0L))
            {
                return false;
            }
        }

        return true;
    }
}
