namespace SockRoute.Load;

/// <summary>
/// Sends workloads with wrk; messages, and requests on connections that the client closes, with generators of our own.
/// </summary>
internal sealed class LoadGenerator(Folders folders, string shortLived, MessageClient messages)
{
    public const int Threads = 2;

    /// <summary>Blocks until so many seconds of load are over.</summary>
    public LoadResult Send(Workload workload, RunningServer running, int connections, int seconds)
    {
        if (workload.IsMessages)
        {
            return messages.Send(workload, running, connections, seconds);
        }

        var files = workload.Exchanges.Select((exchange, index) => Write(workload, exchange, index)).ToArray();
        var port = running.Port;
        var threads = Math.Min(Threads, connections);
        string[] arguments = workload.RequestsPerConnection > 0
            ? [$"{port}", $"{threads}", $"{connections}", $"{seconds}", $"{workload.RequestsPerConnection}", files[0]]
            :
            [
                $"-t{threads}", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s",
                "-s", folders.Load("Clients", "requests.lua"), $"http://127.0.0.1:{port}/", "--", $"{workload.Depth}", .. files,
            ];
        var generator = workload.RequestsPerConnection > 0 ? shortLived : "wrk";
        var before = running.CpuSeconds;
        var result = LoadResult.Parse(Child.Finish(generator, arguments, patience: TimeSpan.FromSeconds(seconds + 60)));
        return result with { CpuSeconds = running.CpuSeconds - before };
    }

    private string Write(Workload workload, Exchange exchange, int index)
    {
        var file = folders.Made($"{workload.Name}-{index}.request");
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(exchange.Request))
        {
            File.WriteAllBytes(file, exchange.Request);
        }

        return file;
    }
}
