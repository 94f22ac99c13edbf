using System.ComponentModel;

namespace SockRoute;

/// <summary>How a segment with several parameters is taken apart. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RoutePath
{
    /// <summary>
    /// The most bytes of a segment in which three or more parameters are looked for when constraints decide where they
    /// end, since that takes more than one look at each place; a longer one matches no such route.
    /// </summary>
    public const int MaxSearched = 256;

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
