using SockRoute.Benchmarks.Dispatch;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Native;

/// <summary>
/// The dispatcher under the JIT and as native code, by the same stopwatch: the public routes, and made up ones of three
/// sizes, asked for the routes that are in all three and for any of theirs.
/// </summary>
internal static class StopwatchTable
{
    private const int Requests = 200;
    private const int Common = 20;

    public static void Print(bool native)
    {
        Console.WriteLine("| routes | requests | JIT, best round (median) | native, best round (median) |");
        Console.WriteLine("|---|---|---|---|");
        var all = RouteSet.Public();
        var workloads = Enum.GetValues<Workload>().Select(workload => (workload.ToString(), MeasuredRequest.Of(workload, all, Requests)));
        Print($"{all.Count} public", all, 20, workloads, native);
        var common = MeasuredRequest.Of(Workload.Hit, RouteSet.OfSize(Common), Requests);
        foreach (var size in new[] { Common, 200, 1000 })
        {
            var routes = RouteSet.OfSize(size);
            var own = MeasuredRequest.Of(Workload.Hit, routes, Requests);
            Print($"{size} made up", routes, size / 10, [($"to the first {Common} routes", common), ("to any route", own)], native);
        }
    }

    private static void Print(
        string name,
        IReadOnlyList<BenchmarkRoute> routes,
        int classes,
        IEnumerable<(string Name, MeasuredRequest[] Requests)> workloads,
        bool native)
    {
        var shuffled = RouteSet.Shuffled(routes);
        var dispatcher = CompiledRoutes.Load(shuffled, classes);
        using var project = new NativeProject(shuffled, classes);
        if (native)
        {
            project.Publish();
        }

        foreach (var (workload, requests) in workloads)
        {
            var file = project.Write("requests.txt", string.Join('\n', requests.Select(static request => $"{request.Verb} {request.PathText}")));
            var answers = native ? project.Run(file) : "";
            Console.WriteLine($"| {name} | {workload} | {DispatchTimer.Run(dispatcher, file)} | {answers} |");
        }
    }
}
