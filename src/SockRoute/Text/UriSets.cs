using System.Buffers;

namespace SockRoute.Text;

/// <summary>
/// What stands unescaped in a URL, RFC 3986. Apart from <see cref="ByteSets"/>, so that who writes no links carries
/// none of it.
/// </summary>
internal static class UriSets
{
    private const string UnreservedText = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    // Without the apostrophe, so that a link may stand in an attribute of HTML whichever quotes that has.
    private const string SegmentText = UnreservedText + "!$&()*+,;=:@";

    /// <summary>
    /// unreserved, RFC 3986 2.3: names and values of a query, in which "+" and "&amp;" mean something.
    /// </summary>
    public static readonly SearchValues<char> Unreserved = SearchValues.Create(UnreservedText);

    /// <summary>pchar without the apostrophe, RFC 3986 3.3: a segment of a path.</summary>
    public static readonly SearchValues<char> Segment = SearchValues.Create(SegmentText);

    /// <summary>The same and "/": several segments.</summary>
    public static readonly SearchValues<char> Path = SearchValues.Create(SegmentText + "/");
}
