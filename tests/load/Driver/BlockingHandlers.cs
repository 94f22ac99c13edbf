using System.Diagnostics;
using System.Text;

namespace SockRoute.Load;

/// <summary>Many handlers that block for a second at once, and what a plain route beside them feels of it.</summary>
internal sealed class BlockingHandlers(Options options, LoadGenerator generator)
{
    private const int Busy = 8, Seconds = 4, Patience = 20;

    private int Count => options.Quick ? 50 : 500;

    public long Errors { get; private set; }

    public void Write(StringBuilder text, Targets targets, IEnumerable<Server> servers)
    {
        text.Append($"\n### {Count} handlers that block for 1 s at once, twice, beside {Busy} connections with a plain route\n\n");
        text.Append("The first time a server does not know yet that these handlers block. ");
        text.Append($"The plain route is asked for {Seconds} s, from half a second before on.\n\n");
        text.Append("| server | last answer s, first time | second time | plain requests/s | p99 ms | resident MB | errors |\n");
        text.Append("|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var server in servers)
        {
            WriteRow(text, targets, server);
        }
    }

    private void WriteRow(StringBuilder text, Targets targets, Server server)
    {
        using var running = RunningServer.Start(server);
        running.Verify(Workload.Plain.Exchanges);
        var connections = Enumerable.Range(0, Count).Select(_ => new RawConnection(running.Port)).ToArray();
        var plain = Task.Run(() => generator.Send(Workload.Plain, running, Busy, Seconds));
        Thread.Sleep(500);
        var first = Block(server.Name, connections);
        var second = first is null ? null : Block(server.Name, connections);
        var load = plain.GetAwaiter().GetResult();
        text.Append(
            $"| {server.Name} | {Time(first)} | {Time(second)} | {load.PerSecond.Text()} | {load.P99Milliseconds.Text()} "
            + $"| {((double)running.Resident).Megabytes()} | {load.Errors} |\n");
        if (server.Name == Servers.SockRoute)
        {
            targets.AtMost(2.5, Math.Max(first ?? Patience, second ?? Patience), "blocking: last answer, s");
            targets.AtMost(50, load.P99Milliseconds, "blocking: p99 of the plain route, ms");
        }

        // What a peer does not answer in time is a result; what SockRoute does not is a fault.
        Errors += load.Errors + (server.Name == Servers.SockRoute && second is null ? 1 : 0);
        foreach (var connection in connections)
        {
            connection.Dispose();
        }
    }

    private static string Time(double? seconds) => seconds?.Text() ?? $"not in {Patience}";

    /// <summary>
    /// Sends all requests, then reads all answers; returns the seconds until the last one was there, or nothing when the patience ends.
    /// </summary>
    private static double? Block(string server, RawConnection[] connections)
    {
        var exchange = Exchange.Get("/sleep/1000", "slept");
        var started = Stopwatch.GetTimestamp();
        foreach (var connection in connections)
        {
            connection.Send(exchange.Request);
        }

        foreach (var connection in connections)
        {
            if (Stopwatch.GetElapsedTime(started).TotalSeconds > Patience || connection.TryReceive() is not { } answer)
            {
                return null;
            }

            exchange.Verify(server, answer);
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
