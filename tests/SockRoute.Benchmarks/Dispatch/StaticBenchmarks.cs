using BenchmarkDotNet.Attributes;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Dispatch;

/// <summary>Routes without parameters: the dispatcher, which has all routes, beside a dictionary of these only.</summary>
[MemoryDiagnoser]
public class StaticBenchmarks
{
    private const int Requests = 100;

    private MeasuredRequest[] _requests = [];
    private RouteDispatcher _dispatcher = null!;
    private FrozenRoutes _frozen = null!;
    private PathRange[] _captures = [];

    /// <summary>Compiles the routes.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var routes = RouteSet.Public();
        _requests = MeasuredRequest.Of(Workload.Static, routes, Requests);
        _dispatcher = CompiledRoutes.Load(RouteSet.Shuffled(routes), classes: 20);
        _captures = new PathRange[_dispatcher.MaxCaptures];
        _frozen = new(routes);
        Answers.Check(Workload.Static, _requests, _dispatcher, new(routes));
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

    /// <summary>A frozen dictionary, given the path as a string.</summary>
    [Benchmark(OperationsPerInvoke = Requests, Baseline = true)]
    public int FrozenDictionary()
    {
        var sum = 0;
        foreach (var request in _requests)
        {
            sum += _frozen.Find(request.PathText);
        }

        return sum;
    }
}
