using BenchmarkDotNet.Attributes;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Dispatch;

/// <summary>
/// Whether a request costs more where there are more routes: sets of one shape, ten routes to a class, asked for the routes
/// that are in all of them.
/// </summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private const int Requests = 200;

    private MeasuredRequest[] _requests = [];
    private RouteDispatcher _dispatcher = null!;
    private PathRange[] _captures = [];

    /// <summary>How many routes there are.</summary>
    [Params(20, 200, 1000)]
    public int Routes { get; set; }

    /// <summary>Compiles the routes.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var routes = RouteSet.OfSize(Routes);
        _requests = MeasuredRequest.Of(Workload.Hit, RouteSet.OfSize(20), Requests);
        _dispatcher = CompiledRoutes.Load(RouteSet.Shuffled(routes), classes: Routes / 10);
        _captures = new PathRange[_dispatcher.MaxCaptures];
    }

    /// <summary>The generated dispatcher.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int SockRoute()
    {
        var sum = 0;
        foreach (var request in _requests)
        {
            sum += _dispatcher.Match(request.Method, request.Path, _captures).Route;
        }

        return sum;
    }
}
