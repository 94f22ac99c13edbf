using SockRoute.Benchmarks.Dispatch;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Native;

/// <summary>Whether a thousand routes are found alike under the JIT and as native code.</summary>
internal static class AnswerCheck
{
    private const int Size = 1000;

    public static int Run()
    {
        var routes = RouteSet.OfSize(Size);
        Workload[] workloads = [Workload.Hit, Workload.Miss, Workload.WrongMethod];
        var requests = workloads.SelectMany(workload => MeasuredRequest.Of(workload, routes, Size)).ToArray();
        var dispatcher = CompiledRoutes.Load(routes, classes: Size / 10);
        using var project = new NativeProject(routes, classes: Size / 10);
        var file = project.Write("requests.txt", string.Join('\n', requests.Select(static request => $"{request.Verb} {request.PathText}")));
        project.Publish();
        var isAlike = project.Run("answers", file) == DispatchTimer.Answers(dispatcher, file).Trim();
        Console.WriteLine($"{Size} routes, {requests.Length} requests: JIT and native code answer {(isAlike ? "alike" : "differently")}");
        return isAlike ? 0 : 1;
    }
}
