using System.Collections.Concurrent;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>
/// Compares two segments as sets of texts. Answers are kept, since the segments of all projects are few and alike.
/// </summary>
internal static class SegmentRelations
{
    private static readonly ConcurrentDictionary<(string, string), (Relation Relation, string? Example)> Cache = new();

    public static Relation Of(SegmentModel first, SegmentModel second) => Compare(first, second).Relation;

    /// <summary>A text that both take; null when there is none.</summary>
    public static string? Example(SegmentModel first, SegmentModel second) =>
        Compare(first, second) is { Relation: not Relation.Apart } compared
            ? compared.Example ?? Example(first)
            : null;

    /// <summary>A text that the segment takes; null when its constraints exclude each other.</summary>
    public static string? Example(SegmentModel segment) =>
        segment.Literal ?? Cache.GetOrAdd((segment.Key, segment.Key), _ => (Relation.Equal, FindText(segment))).Example;

    private static (Relation Relation, string? Example) Compare(SegmentModel first, SegmentModel second)
    {
        if (first.Key == second.Key)
        {
            return (Relation.Equal, null);
        }

        return first.Literal is not null && second.Literal is not null
            ? (Relation.Apart, null)
            : Cache.GetOrAdd((first.Key, second.Key), _ => Find(first, second));
    }

    private static (Relation Relation, string? Example) Find(SegmentModel first, SegmentModel second)
    {
        var languages = new Languages();
        var (one, two) = (SegmentLanguages.Of(languages, first), SegmentLanguages.Of(languages, second));
        if (LanguageSearch.FindText(languages, languages.Both(one, two)) is not { } example)
        {
            return (Relation.Apart, null);
        }

        var isWithin = IsWithin(languages, first, second);
        var isAround = IsWithin(languages, second, first);
        var relation = isWithin && isAround ? Relation.Equal
            : isWithin ? Relation.Within
            : isAround ? Relation.Around
            : Relation.Overlap;
        return (relation, example);
    }

    // A text is within a constraint of the user's or apart from it: either way it is the one to prefer.
    private static bool IsWithin(Languages languages, SegmentModel first, SegmentModel second) =>
        SegmentLanguages.IsOpaque(second)
            ? first.Literal is not null || IsWithinPartByPart(languages, first, second)
            : IsWithin(
                languages, SegmentLanguages.Of(languages, first), SegmentLanguages.Of(languages, second));

    private static bool IsWithinPartByPart(Languages languages, SegmentModel first, SegmentModel second) =>
        first.Parts.Count == second.Parts.Count
        && first.Parts.Zip(second.Parts, (one, two) => IsWithin(languages, one, two)).All(static isWithin => isWithin);

    private static bool IsWithin(Languages languages, PartModel first, PartModel second) =>
        SegmentLanguages.Opaque(second).All(SegmentLanguages.Opaque(first).Contains)
        && IsWithin(languages, SegmentLanguages.Of(languages, first), SegmentLanguages.Of(languages, second));

    private static bool IsWithin(Languages languages, Language first, Language second) =>
        LanguageSearch.FindText(languages, languages.Both(first, languages.Not(second))) is null;

    private static string? FindText(SegmentModel segment)
    {
        var languages = new Languages();
        return LanguageSearch.FindText(languages, SegmentLanguages.Of(languages, segment));
    }
}
