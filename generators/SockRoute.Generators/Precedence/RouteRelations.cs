using SockRoute.Generators.Model;

namespace SockRoute.Generators.Precedence;

/// <summary>
/// Compares two routes as sets of paths: the rule of precedence. The more specific one is that within the other; two that
/// overlap otherwise are a mistake.
/// </summary>
internal static class RouteRelations
{
    public static Relation Of(RouteModel first, RouteModel second)
    {
        if (!first.Patterns.Any(one => second.Patterns.Any(two => PatternRelations.Overlap(one, two))))
        {
            return Relation.Apart;
        }

        var isWithin = IsWithin(first, second);
        var isAround = IsWithin(second, first);
        return isWithin && isAround ? Relation.Equal
            : isWithin ? Relation.Within
            : isAround ? Relation.Around
            : Relation.Overlap;
    }

    /// <summary>A path that both routes take; they must overlap.</summary>
    public static string Example(RouteModel first, RouteModel second) =>
        first.Patterns
            .SelectMany(one => second.Patterns.Select(two => (one, two)))
            .Where(static pair => PatternRelations.Overlap(pair.one, pair.two))
            .Select(static pair => PatternRelations.Example(pair.one, pair.two))
            .First();

    /// <summary>Whether one request can be for both verbs: a GET route answers HEAD too.</summary>
    public static bool ShareMethod(RouteVerb first, RouteVerb second) =>
        first == second || (IsGetOrHead(first) && IsGetOrHead(second));

    /// <summary>Whether a route of the first verb answers every request that one of the second does.</summary>
    public static bool Answers(RouteVerb first, RouteVerb second) =>
        first == second || (first == RouteVerb.Get && second == RouteVerb.Head);

    /// <summary>Whether one of the two has to change: nothing decides between them for some request.</summary>
    public static bool Conflict(RouteModel first, RouteModel second) =>
        ShareMethod(first.Verb, second.Verb) && Of(first, second) is var relation
        && (relation == Relation.Overlap || IsTwin(first, second, relation));

    /// <summary>Whether both are for the very same requests. A HEAD route wins over the GET route of its paths.</summary>
    public static bool IsTwin(RouteModel first, RouteModel second, Relation relation) =>
        relation == Relation.Equal && first.Verb == second.Verb;

    // A pattern has paths of one length, or no limit, so that one pattern of the other route has to hold it alone.
    private static bool IsWithin(RouteModel first, RouteModel second) =>
        first.Patterns.All(one => second.Patterns.Any(two => PatternRelations.IsWithin(one, two)));

    private static bool IsGetOrHead(RouteVerb verb) => verb is RouteVerb.Get or RouteVerb.Head;
}
