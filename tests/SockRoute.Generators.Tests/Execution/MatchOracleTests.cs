using System.Globalization;
using System.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Random routes and random paths: the generated tree finds what the obvious search finds.</summary>
public sealed class MatchOracleTests
{
    private static readonly string[] Pieces =
        ["a", "b", "ab", "ba", "abc", "abd", "xbd", "é", "{i:int}", "{x}", "{i:int}", "{x}"];

    private static readonly string[] Segments =
        ["a", "b", "ab", "ba", "abc", "abd", "xbd", "xbc", "é", "e", "", "1", "-7", "99999999999", "-"];

    private static readonly HttpMethods[] Methods = Enum.GetValues<HttpMethods>();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void TheTreeAgreesWithTheObviousSearch(int seed)
    {
        var random = new Random(seed);
        var dispatcher = LoadedProject.Compile(Source(Templates(random, 20 * seed))).Dispatcher;
        var oracle = new MatchOracle(
            [.. dispatcher.Routes.Select(static route => (Enum.Parse<HttpMethods>(route.Method, true), route.Template))]);
        for (var i = 0; i < 3000; i++)
        {
            var method = Methods[random.Next(Methods.Length)];
            var segments = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Segments[random.Next(Segments.Length)]);
            var path = "/" + string.Join('/', segments);
            Assert.Equal(
                $"{method} {path}: {oracle.Find(method, path)}", $"{method} {path}: {Find(dispatcher, method, path)}");
        }
    }

    private static IEnumerable<(string Verb, string Template)> Templates(Random random, int count) =>
        Enumerable.Range(0, count)
            .Select(_ => (Verb(random), Template(random)))
            .DistinctBy(static route => (route.Item1, WithoutNames(route.Item2)));

    private static string Verb(Random random) => Methods[random.Next(1, Methods.Length)].ToString();

    // Each parameter gets a name of its own, by its position.
    private static string Template(Random random)
    {
        var pieces = Enumerable.Range(0, random.Next(1, 5)).Select(i => Piece(random, i)).ToList();
        var end = random.Next(6);
        return "/" + string.Join('/', end == 0 ? [.. pieces, "{*rest}"] : end == 1 ? [.. pieces, ""] : pieces);
    }

    private static string Piece(Random random, int position)
    {
        var number = position.ToString(CultureInfo.InvariantCulture);
        return Pieces[random.Next(Pieces.Length)]
            .Replace("{i", "{i" + number, StringComparison.Ordinal)
            .Replace("{x", "{x" + number, StringComparison.Ordinal);
    }

    private static string WithoutNames(string template) => string.Join('/', template.Split('/').Select(static piece =>
        piece is not ['{', ..] ? piece : piece.Contains(':', StringComparison.Ordinal) ? "{int}" : piece[..2]));

    private static string Source(IEnumerable<(string Verb, string Template)> routes)
    {
        var source = new StringBuilder("using SockRoute;\npublic static class Tree\n{\n");
        var number = 0;
        foreach (var (verb, template) in routes)
        {
            var parameters = template.Split('/').Where(static piece => piece is ['{', ..]).Select(static piece =>
                (piece.Contains(':', StringComparison.Ordinal) ? "int " : "string ") + NameIn(piece));
            var method = $"M{number++.ToString(CultureInfo.InvariantCulture)}({string.Join(", ", parameters)})";
            source.Append(CultureInfo.InvariantCulture, $"[{verb}(\"{template}\")] public static void {method} {{ }}\n");
        }

        return source.Append("}\n").ToString();
    }

    private static string NameIn(string piece) => piece.Trim('{', '}', '*').Split(':')[0];

    private static string Find(RouteDispatcher dispatcher, HttpMethods method, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        var captures = new PathRange[dispatcher.MaxCaptures];
        var match = dispatcher.Match(method, bytes, captures);
        return match.IsFound
            ? MatchOracle.Text(match.Route, captures
                .Take(dispatcher.Routes[match.Route].Template.Count(static c => c == '{'))
                .Select(range => Encoding.UTF8.GetString(bytes, range.Start, range.Length)))
            : match == RouteMatch.NotFound ? "404" : $"405 {match.Allow}";
    }
}
