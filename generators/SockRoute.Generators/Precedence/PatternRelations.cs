using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>Compares two patterns as sets of paths: segment by segment, and then what catch-alls add.</summary>
internal static class PatternRelations
{
    // The longest text of one constraint, a date with a time and an offset, is shown whole.
    private const int MaxShown = 40;

    /// <summary>Whether a path belongs to both.</summary>
    public static bool Overlap(PatternModel first, PatternModel second)
    {
        var (longer, shorter) = Sort(first, second);
        var common = shorter.Segments.Count;
        if (!Pairs(longer, shorter).All(static pair => SegmentRelations.Of(pair.Longer, pair.Shorter) != Relation.Apart))
        {
            return false;
        }

        return longer.Segments.Count == common
            ? shorter.Rest is null ? longer.Rest is null || MayBeEmpty(longer) : longer.Rest is not null || MayBeEmpty(shorter)
            : shorter.Rest is not null && (MayBeEmpty(shorter) || HasMore(longer, common));
    }

    /// <summary>Whether every path of the first is one of the second.</summary>
    public static bool IsWithin(PatternModel first, PatternModel second)
    {
        var count = second.Segments.Count;
        if (first.Segments.Count < count
            || !Pairs(first, second).All(static pair =>
                SegmentRelations.Of(pair.Longer, pair.Shorter) is Relation.Equal or Relation.Within))
        {
            return false;
        }

        return second.Rest is null
            ? first.Rest is null && first.Segments.Count == count
            : MayBeEmpty(second) || HasMore(first, count);
    }

    /// <summary>A path that belongs to both, which must overlap; a long segment is cut short.</summary>
    public static string Example(PatternModel first, PatternModel second)
    {
        var (longer, shorter) = Sort(first, second);
        var segments = Pairs(longer, shorter)
            .Select(static pair => SegmentRelations.Example(pair.Longer, pair.Shorter))
            .Concat(longer.Segments.Skip(shorter.Segments.Count).Select(SegmentRelations.Example))
            .Select(static text => Escape(Shorten(text ?? "")))
            .ToList();
        if ((longer.Rest is not null && !MayBeEmpty(longer))
            || (shorter.Rest is not null && !MayBeEmpty(shorter) && !HasMore(longer, shorter.Segments.Count)))
        {
            segments.Add("x");
        }

        return "/" + string.Join("/", segments);
    }

    private static string Shorten(string text) =>
        text.Length <= MaxShown ? text : text.Substring(0, MaxShown / 2) + LanguageSearch.Unknown;

    // Text as a person writes it into an address bar; only what would mean something else there is escaped.
    private static string Escape(string text) =>
        text.Replace("%", "%25").Replace("/", "%2F").Replace("?", "%3F").Replace("#", "%23");

    // Whether what stands behind so many segments is never empty: "/a/" has an empty segment behind "/a".
    private static bool HasMore(PatternModel pattern, int count) =>
        pattern.Segments.Count > count + 1
        || (pattern.Segments.Count == count + 1 && pattern.Segments[count].Literal != "")
        || (pattern.Rest is not null && !MayBeEmpty(pattern));

    private static bool MayBeEmpty(PatternModel pattern) => pattern.Rest?.Parts[0].Kind == PartKind.CatchAll;

    private static IEnumerable<(SegmentModel Longer, SegmentModel Shorter)> Pairs(
        PatternModel longer, PatternModel shorter) =>
        longer.Segments.Zip(shorter.Segments, static (one, two) => (one, two));

    private static (PatternModel Longer, PatternModel Shorter) Sort(PatternModel first, PatternModel second) =>
        first.Segments.Count >= second.Segments.Count ? (first, second) : (second, first);
}
