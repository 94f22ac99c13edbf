namespace SockRoute.Load;

/// <summary>One server under one load, once.</summary>
internal sealed record Measurement(
    string Server, string Workload, int Connections, int Round, LoadResult Load, long Resident)
{
    public override string ToString() => $"{Load.PerSecond.Text()}/s, {Load.CpuMicroseconds.Text()} µs, {Load.Errors} errors";

    /// <summary>Starts the server, verifies its answers, warms it up, and measures.</summary>
    public static Measurement Take(
        Server server, Workload workload, int connections, int round, Options options, LoadGenerator generator)
    {
        using var running = RunningServer.Start(server);
        running.Verify(workload.Exchanges);
        if (!options.Quick)
        {
            generator.Send(workload, running, connections, seconds: 1);
        }

        var load = generator.Send(workload, running, connections, options.Seconds);
        return new(server.Name, workload.Name, connections, round, load, running.Resident);
    }
}
