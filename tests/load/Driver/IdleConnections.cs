using System.Text;

namespace SockRoute.Load;

/// <summary>What connections cost that were used once and are kept open, and whether busy ones beside them suffer.</summary>
internal sealed class IdleConnections(Options options, LoadGenerator generator)
{
    private const int Busy = 64;

    public long Errors { get; private set; }

    private int Count => options.Quick ? 500 : 10_000;

    public void Write(StringBuilder text, Targets targets, IEnumerable<Server> servers)
    {
        text.Append($"\n### {Count:N0} idle connections, and {Busy} busy ones beside them\n\n");
        text.Append("KB each: growth of the resident set, without what the kernel keeps for a socket. ");
        text.Append("Alone and beside: medians, workload plain.\n\n");
        text.Append("| server | resident MB before | with them | KB each | requests/s alone | beside them | ratio ");
        text.Append("| CPU µs/request alone | beside them | errors |\n");
        text.Append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var server in servers)
        {
            WriteRow(text, targets, server);
        }
    }

    private void WriteRow(StringBuilder text, Targets targets, Server server)
    {
        using var running = RunningServer.Start(server);
        running.Verify(Workload.Plain.Exchanges);
        generator.Send(Workload.Plain, running, Busy, seconds: 1);
        var alone = new List<LoadResult>();
        var beside = new List<LoadResult>();
        double before = 0, after = 0;
        for (var round = 0; round < options.Rounds; round++)
        {
            alone.Add(generator.Send(Workload.Plain, running, Busy, options.Seconds));
            var residentBefore = running.Resident;
            var idle = Open(running.Port);
            if (round == 0)
            {
                // Only the first time is a growth: what was freed is not always given back.
                (before, after) = (residentBefore, running.Resident);
            }

            beside.Add(generator.Send(Workload.Plain, running, Busy, options.Seconds));
            foreach (var connection in idle)
            {
                connection.Dispose();
            }

            Thread.Sleep(500);
        }

        var errors = alone.Concat(beside).Sum(one => one.Errors);
        var (fast, slow) = (PerSecond(alone), PerSecond(beside));
        text.Append($"| {server.Name} | {before.Megabytes()} | {after.Megabytes()} | {((after - before) / 1000 / Count).Text()} ");
        text.Append($"| {fast.Text()} | {slow.Text()} | {(slow / fast).Text()} ");
        text.Append($"| {Cpu(alone).Text()} | {Cpu(beside).Text()} | {errors} |\n");
        Errors += errors;
        if (server.Name == Servers.SockRoute)
        {
            targets.AtMost(4, (after - before) / 1000 / Count, "idle: KB for each connection");
            targets.AtLeast(0.9, slow / fast, "idle: requests per second beside them, of those alone");
        }
    }

    private RawConnection[] Open(int port)
    {
        var connections = new RawConnection[Count];
        for (var i = 0; i < Count; i++)
        {
            var exchange = Workload.Plain.Exchanges[0];
            connections[i] = new(port);
            connections[i].Send(exchange.Request);
            exchange.Verify("the server", connections[i].Receive());
        }

        // Time to give back what an idle connection does not need.
        Thread.Sleep(1000);
        return connections;
    }

    private static double PerSecond(IEnumerable<LoadResult> samples) => samples.Select(one => one.PerSecond).Median();

    private static double Cpu(IEnumerable<LoadResult> samples) => samples.Select(one => one.CpuMicroseconds).Median();
}
