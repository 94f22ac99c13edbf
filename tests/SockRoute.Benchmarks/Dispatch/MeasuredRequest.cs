using System.Text;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Dispatch;

/// <summary>A request of a workload, in the forms in which the routers want it.</summary>
internal sealed class MeasuredRequest
{
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    private readonly byte[] _head;

    private MeasuredRequest(string verb, string path)
    {
        Verb = verb;
        PathText = path;
        Method = Enum.Parse<HttpMethods>(verb, ignoreCase: true);
        _head = Encoding.UTF8.GetBytes($"{verb} {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    public string Verb { get; }

    public string PathText { get; }

    public HttpMethods Method { get; }

    /// <summary>The path as it stands in a request head.</summary>
    public ReadOnlySpan<byte> Path => _head.AsSpan(Verb.Length + 1, PathText.Length);

    /// <summary>So many requests of a workload to routes drawn at random, always the same ones.</summary>
    public static MeasuredRequest[] Of(Workload workload, IReadOnlyList<BenchmarkRoute> routes, int count)
    {
        var all = Of(workload, routes);
        return [.. Enumerable.Range(0, (count + all.Length - 1) / all.Length)
            .SelectMany(_ => RouteSet.Shuffled(all))
            .Take(count)];
    }

    private static MeasuredRequest[] Of(Workload workload, IReadOnlyList<BenchmarkRoute> routes)
    {
        var chosen = workload == Workload.Static ? routes.Where(static route => route.IsStatic) : routes;
        return RouteSet.Shuffled(chosen.Select((route, i) => workload switch
        {
            Workload.Miss => new MeasuredRequest(route.Verb, Unknown(route, i)),
            Workload.WrongMethod => new MeasuredRequest(OtherVerb(route, routes), route.Path(i)),
            _ => new MeasuredRequest(route.Verb, route.Path(i)),
        }));
    }

    private static string Unknown(BenchmarkRoute route, int seed) =>
        route.Segments[^1].StartsWith('{') ? route.Path(seed) + "/unknown/more" : route.Path(seed) + "x";

    private static string OtherVerb(BenchmarkRoute route, IReadOnlyList<BenchmarkRoute> routes)
    {
        var taken = routes.Where(other => Shape(other) == Shape(route)).Select(static other => other.Verb).ToHashSet();
        return Verbs.First(verb => !taken.Contains(verb));
    }

    private static string Shape(BenchmarkRoute route) =>
        string.Join("/", route.Segments.Select(static segment => segment.StartsWith('{') ? "{}" : segment));
}
