using BenchmarkDotNet.Attributes;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Dispatch;

/// <summary>What it takes to find the route of one request among those of a public interface, over 20 classes.</summary>
[MemoryDiagnoser]
public class DispatchBenchmarks
{
    private const int Requests = 203;

    private MeasuredRequest[] _requests = [];
    private RouteDispatcher _dispatcher = null!;
    private AspNetMatcher _aspNet = null!;
    private PathRange[] _captures = [];

    /// <summary>What the requests find.</summary>
    [Params(Workload.Hit, Workload.Miss, Workload.WrongMethod)]
    public Workload Workload { get; set; }

    /// <summary>Compiles the routes.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var routes = RouteSet.Public();
        _requests = MeasuredRequest.Of(Workload, routes, Requests);
        _dispatcher = CompiledRoutes.Load(RouteSet.Shuffled(routes), classes: 20);
        _captures = new PathRange[_dispatcher.MaxCaptures];
        _aspNet = new(routes);
        Answers.Check(Workload, _requests, _dispatcher, _aspNet);
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

    /// <summary>The matcher of ASP.NET Core's endpoint routing.</summary>
    [Benchmark(OperationsPerInvoke = Requests, Baseline = true)]
    public int AspNetCore()
    {
        var found = 0;
        foreach (var request in _requests)
        {
            found += _aspNet.Match(request.Verb, request.PathText) is null ? 0 : 1;
        }

        return found;
    }
}
