using System.Text.RegularExpressions;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>
/// The slow and obvious way to compare routes: match every template against every path of a small world, and compare what
/// was matched as sets. Shares no code with the framework.
/// </summary>
internal sealed class MatchOracle
{
    private const string Letters = "ab1-.";

    // What tells the templates of the tests apart in paths of three segments.
    private static readonly string[] Few =
    [
        "a", "b", "1", "-1", "12", "ab", "abc", "a.b", "b.a", "a-1", "b-1", "a-b", "true", "é", "-.1",
    ];

    private readonly IReadOnlyList<(HttpMethods Method, string Template)> _routes;
    private readonly HashSet<string>[] _paths;

    public MatchOracle(IReadOnlyList<(HttpMethods Method, string Template)> routes)
    {
        _routes = routes;
        _paths = [.. routes.Select(static route => PathsOf(route.Template))];
    }

    /// <summary>Every path of the world: up to three segments, of which the last may be empty.</summary>
    public static IReadOnlyList<string> World { get; } = [.. Build()];

    public static HashSet<string> PathsOf(string template)
    {
        var pattern = PatternOf(template);
        return [.. World.Where(path => pattern.IsMatch(path))];
    }

    public static bool ShareMethod(HttpMethods first, HttpMethods second) =>
        first == second || (first | second) == (HttpMethods.Get | HttpMethods.Head);

    /// <summary>Whether two routes share a path, and neither has all paths of the other.</summary>
    public static bool Overlap(HashSet<string> first, HashSet<string> second) =>
        first.Overlaps(second) && !first.IsSubsetOf(second) && !second.IsSubsetOf(first);

    /// <summary>Whether other routes take every path of this one, each of them more specific.</summary>
    public bool IsNeverFound(int route) => _paths[route].IsSubsetOf(
        _paths.Where((other, i) => i != route && other.IsProperSubsetOf(_paths[route])).SelectMany(static other => other));

    /// <summary>The answer as text: the template of the route, or 404, or 405 and the methods.</summary>
    public string Find(HttpMethods method, string path)
    {
        var matching = Enumerable.Range(0, _routes.Count).Where(i => _paths[i].Contains(path)).ToArray();
        var answering = matching
            .Where(i => _routes[i].Method == method || (method, _routes[i].Method) == (HttpMethods.Head, HttpMethods.Get))
            .ToArray();
        var found = answering
            .Where(i => answering.All(other => _paths[i].IsSubsetOf(_paths[other])))
            .OrderByDescending(i => _routes[i].Method)
            .ToArray();
        if (found.Length > 0)
        {
            return $"{_routes[found[0]].Method} {_routes[found[0]].Template}";
        }

        var answer = RouteMatch.Otherwise(matching.Aggregate(HttpMethods.None, (all, i) => all | _routes[i].Method));
        return answer == RouteMatch.NotFound ? "404" : $"405 {answer.Allow}";
    }

    private static IEnumerable<string> Build()
    {
        var two = Letters.SelectMany(static first => Letters.Select(second => $"{first}{second}")).ToArray();
        var three = two.SelectMany(static start => Letters.Select(last => $"{start}{last}"));
        string[] few = [.. Few, ""];
        string[] wide = [.. few, .. two, "a.1", "1.a", "b.1", "1-1", "a.b-1", "a--1", "a-b.a", "x", "007", "abcd"];
        var all = Letters.Select(static letter => $"{letter}").Concat(wide).Concat(three).Except([""]);
        return
        [
            "/",
            .. all.Select(static segment => "/" + segment),
            .. wide.SelectMany(first => wide.Select(second => $"/{first}/{second}")),
            .. few.SelectMany(first => few.SelectMany(second => few.Select(third => $"/{first}/{second}/{third}"))),
        ];
    }

    private static Regex PatternOf(string template)
    {
        var segments = template[1..].Split('/').Select(static segment =>
            segment.StartsWith("{*", StringComparison.Ordinal) ? "(/.*)?"
            : segment.StartsWith("{+", StringComparison.Ordinal) ? "/.+"
            : IsOptional(segment) ? $"(/{SegmentOf(segment)})?"
            : "/" + SegmentOf(segment)).ToArray();

        // "/{x?}" takes "/" rather than nothing at all.
        return new($"^(?!$){string.Concat(segments)}$" + (IsOptional(template[1..].Split('/')[0]) ? "|^/$" : ""));
    }

    private static bool IsOptional(string segment) => segment.EndsWith("?}", StringComparison.Ordinal);

    private static string SegmentOf(string segment) => Regex.Replace(
        segment.Replace(".", @"\.", StringComparison.Ordinal),
        @"\{\w+(?<constraint>:[^}?]*)?\??\}",
        static match => $"({ConstraintOf(match.Groups["constraint"].Value)})");

    private static string ConstraintOf(string constraint) => constraint switch
    {
        "" => "[^/]+",
        ":int" => "-?[0-9]+",
        ":int:min(1)" => "0*[1-9][0-9]*",
        ":alpha" => "[a-z]+",
        ":slug" => "[a-z0-9_-]+",
        ":bool" => "true",
        ":length(2)" => "[^/]{2}",
        ":maxlength(2)" => "[^/]{1,2}",
        _ => throw new ArgumentException(constraint),
    };
}
