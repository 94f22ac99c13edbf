namespace SockRoute.Load;

/// <summary>One server under one load, once.</summary>
internal sealed record Measurement(
    string Server, string Workload, int Connections, int Round, LoadResult Load, double CpuSeconds, long Resident)
{
    public double CpuMicroseconds => CpuSeconds * 1e6 / Math.Max(Load.Requests, 1);

    public override string ToString() => $"{Load.PerSecond.Text()}/s, {CpuMicroseconds.Text()} µs, {Load.Errors} errors";

    /// <summary>Starts the server, verifies its answers, warms it up, and measures.</summary>
    public static Measurement Take(
        Server server, Workload workload, int connections, int round, Options options, LoadGenerator generator)
    {
        using var running = RunningServer.Start(server);
        running.Verify(workload.Exchanges);
        if (!options.Quick)
        {
            generator.Send(workload, running.Port, connections, seconds: 1);
        }

        var before = running.CpuSeconds;
        var load = generator.Send(workload, running.Port, connections, options.Seconds);
        return new(server.Name, workload.Name, connections, round, load, running.CpuSeconds - before, running.Resident);
    }
}
