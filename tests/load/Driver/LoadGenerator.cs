namespace SockRoute.Load;

/// <summary>Sends workloads with wrk, and with a generator of our own where connections shall be closed by the client.</summary>
internal sealed class LoadGenerator(Folders folders, string shortLived)
{
    private const int Threads = 2;

    /// <summary>Blocks until so many seconds of load are over.</summary>
    public LoadResult Send(Workload workload, int port, int connections, int seconds)
    {
        var files = workload.Exchanges.Select((exchange, index) => Write(workload, exchange, index)).ToArray();
        var threads = Math.Min(Threads, connections);
        string[] arguments = workload.RequestsPerConnection > 0
            ? [$"{port}", $"{threads}", $"{connections}", $"{seconds}", $"{workload.RequestsPerConnection}", files[0]]
            :
            [
                $"-t{threads}", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s",
                "-s", folders.Load("Clients", "requests.lua"), $"http://127.0.0.1:{port}/", "--", $"{workload.Depth}", .. files,
            ];
        var generator = workload.RequestsPerConnection > 0 ? shortLived : "wrk";
        return LoadResult.Parse(Child.Finish(generator, arguments, patience: TimeSpan.FromSeconds(seconds + 60)));
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
