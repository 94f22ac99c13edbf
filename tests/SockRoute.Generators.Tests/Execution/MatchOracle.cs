using System.Globalization;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>
/// The slow and obvious way to find a route: compare the path with every template, order those that match by how
/// specific they are, take the first that has the method.
/// </summary>
/// <param name="routes">Method and template of each route, in the order of their numbers.</param>
internal sealed class MatchOracle(IReadOnlyList<(HttpMethods Method, string Template)> routes)
{
    /// <summary>The answer as text: number and captures, or 404, or 405 and the methods.</summary>
    public string Find(HttpMethods method, string path)
    {
        var allow = HttpMethods.None;
        var candidates = routes
            .Select((route, number) => (Number: number, route.Method, Match: Compare(route.Template, path)))
            .Where(static candidate => candidate.Match is not null)
            .GroupBy(static candidate => candidate.Match!.Rank)
            .OrderBy(static group => group.Key, StringComparer.Ordinal);
        foreach (var template in candidates)
        {
            var methods = template.Aggregate(HttpMethods.None, static (all, route) => all | route.Method);
            allow |= methods;
            var served = method == HttpMethods.Head && (methods & HttpMethods.Head) == 0 ? HttpMethods.Get : method;
            var found = template.Where(route => route.Method == served).ToArray();
            if (found.Length > 0)
            {
                return Text(found[0].Number, found[0].Match!.Captures);
            }
        }

        var answer = RouteMatch.Otherwise(allow);
        return answer == RouteMatch.NotFound ? "404" : $"405 {answer.Allow}";
    }

    public static string Text(int number, IEnumerable<string> captures) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {string.Join('|', captures)}";

    // A rank has a letter for each segment; the alphabet orders them as the more specific comes first.
    private static Comparison? Compare(string template, string path)
    {
        var rank = "";
        var captures = new List<string>();
        var segments = path[1..].Split('/');
        var pieces = template[1..].Split('/');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].StartsWith("{*", StringComparison.Ordinal))
            {
                captures.Add(string.Join('/', segments.Skip(i)));
                return new(rank + "z", captures);
            }

            if (i >= segments.Length || !Fits(pieces[i], segments[i]))
            {
                return null;
            }

            rank += pieces[i] is not ['{', ..] ? "a" : pieces[i].Contains(':', StringComparison.Ordinal) ? "b" : "c";
            if (pieces[i] is ['{', ..])
            {
                captures.Add(segments[i]);
            }
        }

        return pieces.Length == segments.Length ? new(rank, captures) : null;
    }

    private static bool Fits(string piece, string segment) =>
        piece is not ['{', ..] ? piece == segment
        : piece.Contains(':', StringComparison.Ordinal) ? IsInt(segment)
        : segment.Length > 0;

    private static bool IsInt(string segment) =>
        int.TryParse(segment, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private sealed record Comparison(string Rank, IReadOnlyList<string> Captures);
}
