namespace SockRoute.Generators.Precedence;

/// <summary>A set of characters of Unicode. A slash stands for an escaped one, since no other gets into a segment.</summary>
internal sealed class CharSet(params (int First, int Last)[] ranges)
{
    public static readonly CharSet All = new((1, 0x10FFFF));
    public static readonly CharSet Digits = new(('0', '9'));
    public static readonly CharSet HexDigits = new(('0', '9'), ('A', 'F'), ('a', 'f'));
    public static readonly CharSet Letters = new(('A', 'Z'), ('a', 'z'));
    public static readonly CharSet Slug = new(('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>Where the set begins and where it has ended.</summary>
    public IEnumerable<int> Bounds => ranges.SelectMany(static range => new[] { range.First, range.Last + 1 });

    public bool Contains(int character) =>
        ranges.Any(range => character >= range.First && character <= range.Last);
}
