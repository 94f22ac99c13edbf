using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>Decides whether more specific routes take every path of a route between them, as two do for a bool.</summary>
internal sealed class RouteCoverage
{
    private readonly Languages _languages = new();
    private readonly PatternModel _pattern;

    private RouteCoverage(PatternModel pattern) => _pattern = pattern;

    /// <param name="route">The route.</param>
    /// <param name="within">The routes within it.</param>
    public static bool IsCovered(RouteModel route, IReadOnlyList<RouteModel> within)
    {
        var patterns = within.SelectMany(static other => other.Patterns).ToArray();
        return route.Patterns.All(pattern => new RouteCoverage(pattern).IsCovered(0, patterns));
    }

    // The patterns are those that take everything before the segment at this depth that is looked at.
    private bool IsCovered(int depth, PatternModel[] patterns)
    {
        if (patterns.Length == 0)
        {
            return false;
        }

        if (depth == _pattern.Segments.Count)
        {
            return IsEndCovered(depth, patterns);
        }

        var segment = _pattern.Segments[depth];
        var open = patterns.Where(pattern => TakesAll(pattern, depth, segment)).ToArray();
        var narrow = patterns
            .Where(pattern => pattern.Segments.Count > depth && !TakesAll(pattern, depth, segment))
            .Where(pattern => SegmentRelations.Of(pattern.Segments[depth], segment) is Relation.Within or Relation.Overlap)
            .Where(pattern => !SegmentLanguages.IsOpaque(pattern.Segments[depth]))
            .GroupBy(pattern => pattern.Segments[depth].Key)
            .Select(static group => group.ToArray())
            .ToArray();
        return segment.Literal is not null || narrow.Length == 0 || LeavesMore(segment, narrow, depth)
            ? IsCovered(depth + 1, open)
            : IsSplitCovered(depth, SegmentLanguages.Of(_languages, segment), narrow, 0, open);
    }

    // Without a constraint there is always a text that is none of some others.
    private static bool LeavesMore(SegmentModel segment, PatternModel[][] narrow, int depth) =>
        segment.Parts.All(static part => part.Constraints.Count == 0)
        && narrow.All(group => group[0].Segments[depth].Literal is not null)
        && segment.Parts.Any(static part => part.Kind == PartKind.Parameter);

    private bool IsSplitCovered(int depth, Language rest, PatternModel[][] narrow, int next, PatternModel[] taking)
    {
        if (LanguageSearch.FindText(_languages, rest) is null)
        {
            return true;
        }

        if (next == narrow.Length)
        {
            return IsCovered(depth + 1, taking);
        }

        var language = SegmentLanguages.Of(_languages, narrow[next][0].Segments[depth]);
        return IsSplitCovered(depth, _languages.Both(rest, _languages.Not(language)), narrow, next + 1, taking)
            && IsSplitCovered(depth, _languages.Both(rest, language), narrow, next + 1, [.. taking, .. narrow[next]]);
    }

    private bool IsEndCovered(int depth, PatternModel[] patterns)
    {
        var isEnd = patterns.Any(pattern => TakesEnd(pattern, depth));
        if (_pattern.Rest is null)
        {
            return isEnd;
        }

        var isMore = patterns.Any(pattern => pattern.Rest is not null && pattern.Segments.Count <= depth);
        var isSlash = patterns.Any(pattern =>
            TakesEverything(pattern, depth)
            || (pattern.Segments.Count == depth + 1 && pattern.Segments[depth].Literal == ""));
        return isMore && (IsNotEmpty(_pattern.Rest) || (isEnd && isSlash));
    }

    private static bool TakesAll(PatternModel pattern, int depth, SegmentModel segment) =>
        pattern.Segments.Count <= depth
            ? pattern.Rest is not null
            : SegmentRelations.Of(segment, pattern.Segments[depth]) is Relation.Equal or Relation.Within;

    private static bool TakesEnd(PatternModel pattern, int depth) =>
        pattern.Segments.Count < depth
        || (pattern.Segments.Count == depth && (pattern.Rest is null || !IsNotEmpty(pattern.Rest)));

    private static bool TakesEverything(PatternModel pattern, int depth) =>
        pattern.Rest is { } rest && (pattern.Segments.Count < depth || (pattern.Segments.Count == depth && !IsNotEmpty(rest)));

    private static bool IsNotEmpty(SegmentModel rest) => rest.Parts[0].Kind == PartKind.CatchAllNotEmpty;
}
