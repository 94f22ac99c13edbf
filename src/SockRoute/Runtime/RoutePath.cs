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

    /// <summary>
    /// The last place where a text stands between two parameters of one segment, so that both have something left.
    /// </summary>
    /// <param name="segment">The segment.</param>
    /// <param name="first">The first offset at which it may stand.</param>
    /// <param name="last">The last offset at which it may stand.</param>
    /// <param name="text">The text.</param>
    /// <returns>The offset, or -1.</returns>
    public static int LastCut(ReadOnlySpan<byte> segment, int first, int last, ReadOnlySpan<byte> text)
    {
        if (last < first)
        {
            return -1;
        }

        var offset = segment[first..(last + text.Length)].LastIndexOf(text);
        return offset < 0 ? -1 : first + offset;
    }
}
