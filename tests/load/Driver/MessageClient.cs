namespace SockRoute.Load;

/// <summary>The load generator for messages: WebSockets, and lines over TCP.</summary>
internal sealed class MessageClient(string executable)
{
    private const int Patience = 60;

    /// <summary>Blocks until so many seconds of load are over, without opening and closing the connections.</summary>
    public LoadResult Send(Workload workload, RunningServer running, int connections, int seconds)
    {
        var port = workload.Needs == Abilities.Lines ? running.LinesPort : running.Port;
        string[] rate = workload.Rate > 0 ? [$"{workload.Rate}"] : [];
        using var client = Open(workload.Name, port, connections, seconds, rate);
        var before = running.CpuSeconds;
        var result = Result(client, seconds);
        return result with { CpuSeconds = running.CpuSeconds - before };
    }

    /// <summary>Starts it, and blocks until all connections are open.</summary>
    public Child Open(string mode, int port, int connections, int seconds, params string[] rate)
    {
        var threads = Math.Min(LoadGenerator.Threads, connections);
        var client = Child.Start(executable, [mode, $"{port}", $"{threads}", $"{connections}", $"{seconds}", .. rate]);
        try
        {
            client.WaitForLine("open", TimeSpan.FromSeconds(Patience));
            return client;
        }
        catch (LoadException)
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>Blocks until its seconds are over.</summary>
    public static LoadResult Result(Child client, int seconds) =>
        LoadResult.Parse(client.WaitForLine("result ", TimeSpan.FromSeconds(seconds + Patience)));
}
