using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SockRoute.Benchmarks.Native;

/// <summary>
/// Times a dispatcher with a stopwatch, since BenchmarkDotNet does not measure native code here. Compiled into the native
/// program too, so it knows nothing but the framework.
/// </summary>
public static class DispatchTimer
{
    private const int Rounds = 25;

    /// <summary>The number of the route that each request finds, or what it finds instead, a line each.</summary>
    /// <param name="dispatcher">The dispatcher.</param>
    /// <param name="file">A file with the requests, a method and a path a line.</param>
    public static string Answers(RouteDispatcher dispatcher, string file)
    {
        var captures = new PathRange[dispatcher.MaxCaptures];
        var answers = new StringBuilder();
        foreach (var (method, path, length) in File.ReadLines(file).Select(Parse))
        {
            var match = dispatcher.Match(method, path.AsSpan(0, length), captures);
            answers.Append(match.IsFound ? dispatcher.Routes[match.Route].ToString() : match.Allow.ToString()).Append('\n');
        }

        return answers.ToString();
    }

    /// <summary>Prints the nanoseconds of a request, the best and the median round, and the bytes allocated for it.</summary>
    /// <param name="dispatcher">The dispatcher.</param>
    /// <param name="file">A file with the requests, a method and a path a line.</param>
    public static string Run(RouteDispatcher dispatcher, string file)
    {
        var requests = File.ReadLines(file).Select(Parse).ToArray();
        var captures = new PathRange[dispatcher.MaxCaptures];
        var loops = 400_000 / requests.Length;
        var times = new double[Rounds];
        WarmUp(dispatcher, requests, captures);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var loop = 0; loop < loops; loop++)
            {
                MatchAll(dispatcher, requests, captures);
            }

            times[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / loops / requests.Length;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds / loops / requests.Length;
        Array.Sort(times);
        return string.Create(
            CultureInfo.InvariantCulture, $"{times[0]:F1} ns ({times[Rounds / 2]:F1}), {bytes} B");
    }

    // The JIT takes its time to compile the methods of a large tree again.
    private static void WarmUp(
        RouteDispatcher dispatcher, (HttpMethods Method, byte[] Path, int Length)[] requests, PathRange[] captures)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3))
        {
            MatchAll(dispatcher, requests, captures);
        }
    }

    private static void MatchAll(
        RouteDispatcher dispatcher, (HttpMethods Method, byte[] Path, int Length)[] requests, PathRange[] captures)
    {
        foreach (var (method, path, length) in requests)
        {
            dispatcher.Match(method, path.AsSpan(0, length), captures);
        }
    }

    private static (HttpMethods Method, byte[] Path, int Length) Parse(string line)
    {
        var words = line.Split(' ');
        return (Enum.Parse<HttpMethods>(words[0], ignoreCase: true), Encoding.UTF8.GetBytes(words[1] + " HTTP/1.1\r\n\r\n"), words[1].Length);
    }
}
