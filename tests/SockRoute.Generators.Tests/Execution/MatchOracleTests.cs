using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Tests.Compiling;
using SockRoute.Generators.Tests.Diagnostics;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>
/// Random routes: the generated tree finds the most specific one as sets of paths define it, and exactly those pairs are
/// reported for which sets have no answer.
/// </summary>
public sealed class MatchOracleTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "ab", "1", "true", "{?}", "{?}", "{?:int}", "{?:int:min(1)}", "{?:alpha}", "{?:slug}", "{?:bool}",
        "{?:length(2)}", "{?:maxlength(2)}", "{?}.{?y}", "a{?}", "{?}-{?y:int}", "{?:alpha}.{?y}", "a-{?}",
    ];

    private static readonly string[] Ends = ["{?|}", "{?:int|}", "{*?}", "{+?}", ""];

    private static readonly HttpMethods[] Methods = [HttpMethods.Get, HttpMethods.Get, HttpMethods.Post, HttpMethods.Head];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void TheTreeFindsTheMostSpecificRoute(int seed)
    {
        var routes = WithoutMistakes(Routes(new Random(seed), 40));
        var dispatcher = LoadedProject.Compile(Source(routes)).Dispatcher;
        var oracle = new MatchOracle(routes);
        foreach (var path in MatchOracle.World)
        {
            foreach (var method in new[] { HttpMethods.Get, HttpMethods.Post, HttpMethods.Head, HttpMethods.Put })
            {
                var (expected, found) = (oracle.Find(method, path), Find(dispatcher, method, path));
                Assert.True(expected == found, $"{method} {path}: {expected}, not {found}");
            }
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    public async Task ExactlyTheRoutesWithoutAnAnswerAreReported(int seed)
    {
        var routes = Routes(new Random(seed), 20);
        var diagnostics = await AnalyzerRun.Whole(TestCompilation.Create(Source(routes)));
        var reported = diagnostics
            .Where(static d => d.Id is "SR0011" or "SR0016")
            .Select(d => Text(d.Id, routes[Line(d.Location)], routes[Line(d.AdditionalLocations[0])]));
        var mistakes = Mistakes(routes).ToArray();
        Assert.Equal("", string.Join('\n', reported.Except(mistakes).Concat(mistakes.Except(reported))));

        var oracle = new MatchOracle(routes);
        Assert.All(
            diagnostics.Where(static d => d.Id == "SR0017").Select(static d => Line(d.Location)),
            number => Assert.True(oracle.IsNeverFound(number)));
    }

    // What the example of an overlap is: a path that both match.
    [Fact]
    public async Task TheExampleOfAnOverlapBelongsToBoth()
    {
        var routes = Routes(new Random(21), 40);
        var diagnostics = await AnalyzerRun.Whole(TestCompilation.Create(Source(routes)));
        var overlaps = diagnostics.Where(static d => d.Id == "SR0016").ToArray();
        Assert.NotEmpty(overlaps);
        foreach (var overlap in overlaps)
        {
            var example = overlap.GetMessage(CultureInfo.InvariantCulture).Split("both match '")[1].Split('\'')[0];
            int[] numbers = [Line(overlap.Location), Line(overlap.AdditionalLocations[0])];
            var found = numbers.Select(number => LoadedProject.Compile(Source([routes[number]])).Dispatcher);
            Assert.All(found, dispatcher => Assert.NotEqual("404", Find(dispatcher, HttpMethods.Put, example)));
        }
    }

    private static IEnumerable<string> Mistakes(List<(HttpMethods Method, string Template)> routes)
    {
        var paths = routes.Select(static route => MatchOracle.PathsOf(route.Template)).ToArray();
        var mistakes = new List<string>();
        for (var later = 0; later < routes.Count; later++)
        {
            var earlier = Enumerable.Range(0, later).Where(i => MatchOracle.ShareMethod(routes[i].Method, routes[later].Method));
            var twins = earlier
                .Where(i => routes[i].Method == routes[later].Method && paths[i].SetEquals(paths[later]))
                .ToArray();
            mistakes.AddRange(twins.Length > 0
                ? [Text("SR0011", routes[later], routes[twins[0]])]
                : earlier
                    .Where(i => MatchOracle.Overlap(paths[i], paths[later]))
                    .Take(1)
                    .Select(i => Text("SR0016", routes[later], routes[i])));
        }

        return mistakes.Order(StringComparer.Ordinal);
    }

    private static List<(HttpMethods Method, string Template)> WithoutMistakes(
        IEnumerable<(HttpMethods Method, string Template)> routes)
    {
        var kept = new List<(HttpMethods Method, string Template)>();
        foreach (var route in routes)
        {
            if (!Mistakes([.. kept, route]).Any())
            {
                kept.Add(route);
            }
        }

        return kept;
    }

    private static List<(HttpMethods Method, string Template)> Routes(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (Methods[random.Next(Methods.Length)], Template(random)))];

    // Each parameter gets a name of its own, by its position.
    private static string Template(Random random)
    {
        var pieces = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToArray();
        if (random.Next(3) == 0)
        {
            pieces[^1] = Ends[random.Next(Ends.Length)];
        }

        return "/" + string.Join('/', pieces.Select((piece, i) => piece
            .Replace("?", "x" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("|", "?", StringComparison.Ordinal)));
    }

    // One route a line, so that the line of a diagnostic is its number.
    private static string Source(List<(HttpMethods Method, string Template)> routes)
    {
        var source = new StringBuilder("using SockRoute; public static class Tree {\n");
        for (var i = 0; i < routes.Count; i++)
        {
            var names = routes[i].Template.Split('{').Skip(1)
                .Select(static part => "string? " + part.TrimStart('*', '+').Split(':', '?', '}')[0]);
            source.Append(
                CultureInfo.InvariantCulture,
                $"[{routes[i].Method}(\"{routes[i].Template}\")] public static void M{i}({string.Join(", ", names)}) {{ }}\n");
        }

        return source.Append("}\n").ToString();
    }

    private static string Text(
        string id, (HttpMethods Method, string Template) later, (HttpMethods Method, string Template) earlier) =>
        $"{id} {later.Method} {later.Template} | {earlier.Method} {earlier.Template}";

    private static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line - 1;

    private static string Find(RouteDispatcher dispatcher, HttpMethods method, string path)
    {
        var match = dispatcher.Match(method, Encoding.UTF8.GetBytes(path), new PathRange[dispatcher.MaxCaptures]);
        return match.IsFound
            ? $"{Enum.Parse<HttpMethods>(dispatcher.Routes[match.Route].Method, true)} {dispatcher.Routes[match.Route].Template}"
            : match == RouteMatch.NotFound ? "404" : $"405 {match.Allow}";
    }
}
