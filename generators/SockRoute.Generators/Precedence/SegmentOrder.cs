using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>
/// Puts the segments of a project into an order in which each stands before those that contain it: the one in which the
/// decision tree tries them. Segments that take the same get one place.
/// </summary>
internal static class SegmentOrder
{
    /// <summary>The place of each segment, by its key. Text has none, since no text takes what another takes.</summary>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<SegmentModel> segments)
    {
        var waiting = segments
            .Where(static segment => segment.Literal is null && !segment.IsCatchAll)
            .GroupBy(static segment => segment.Key, StringComparer.Ordinal)
            .Select(static group => group.First())
            .OrderBy(static segment => segment.Key, StringComparer.Ordinal)
            .ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; waiting.Count > 0; place++)
        {
            var next = waiting.First(segment => waiting.TrueForAll(other =>
                SegmentRelations.Of(other, segment) != Relation.Within));
            foreach (var same in waiting.Where(s => SegmentRelations.Of(s, next) == Relation.Equal).ToArray())
            {
                places.Add(same.Key, place);
                waiting.Remove(same);
            }
        }

        return places;
    }
}
