using System.Text;

namespace SockRoute.Load;

/// <summary>The whole run: builds, measures, writes the report; says whether nothing was lost.</summary>
internal sealed class Run(Options options)
{
    private readonly Folders _folders = new();
    private readonly List<Measurement> _measurements = [];
    private readonly StringBuilder _special = new();
    private readonly Targets _targets = new();
    private long _errors;

    public bool Execute()
    {
        foreach (var tool in new[] { "wrk", "gcc" }.Where(tool => !Child.IsInstalled(tool)))
        {
            throw new LoadException($"there is no {tool}, and nothing is measured without it");
        }

        var data = DataSet.Open(options, _folders);
        using var files = FileSet.Open(options, _folders);
        var builder = new Servers(_folders, data.Path, files);
        var servers = builder.Build(options);
        var messages = new MessageClient(builder.BuildClient("messages"));
        var generator = new LoadGenerator(_folders, builder.BuildClient("shortlived"), messages);
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];

        foreach (var workload in Workload.All(data, files).Where(workload => options.Wants(workload.Name)))
        {
            Measure(workload, servers.Where(server => server.Can(workload.Needs)).ToArray(), generator);
        }

        MeasureSpecial(builder, [.. servers.Where(server => server.Can(Abilities.Plain))], generator);
        if (options.Wants(IdleSockets.Name))
        {
            var idle = new IdleSockets(options, messages);
            idle.Write(_special, _targets, servers.Where(server => server.Can(Abilities.WebSockets)));
            _errors += idle.Errors;
        }

        if (options.Wants("static-large"))
        {
            var large = new LargeFile(options, generator, files);
            large.Write(_special, _targets, [.. servers.Where(server => server.Can(Abilities.Files))]);
            _errors += large.Errors;
        }

        if (_measurements.Count == 0 && _special.Length == 0)
        {
            throw new LoadException("--only and --servers leave nothing to measure");
        }

        Write(builder.Skipped, load);
        _errors += _measurements.Sum(one => one.Load.Errors);
        if (_errors > 0)
        {
            Console.Error.WriteLine($"run: {_errors} requests were not answered as they should have been");
        }

        return _errors == 0;
    }

    private void Measure(Workload workload, Server[] servers, LoadGenerator generator)
    {
        foreach (var connections in options.Quick ? [Math.Min(64, workload.Connections[^1])] : workload.Connections)
        {
            for (var round = 0; round < options.Rounds; round++)
            {
                // Back and forth, so that a machine that grows slower or faster treats all alike.
                foreach (var server in round % 2 == 0 ? servers : servers.Reverse())
                {
                    var one = Measurement.Take(server, workload, connections, round, options, generator);
                    _measurements.Add(one);
                    Console.Error.WriteLine($"{workload.Name} {connections}: {server.Name} {one}");
                }
            }
        }
    }

    private void MeasureSpecial(Servers builder, IReadOnlyList<Server> servers, LoadGenerator generator)
    {
        if (options.Wants("start"))
        {
            FirstAnswers.Write(_special, _targets, options.Servers.Count == 0 ? [builder.BuildHello(), .. servers] : servers, options);
        }

        if (options.Wants("idle"))
        {
            var idle = new IdleConnections(options, generator);
            idle.Write(_special, _targets, servers);
            _errors += idle.Errors;
        }

        if (options.Wants("blocking"))
        {
            var blocking = new BlockingHandlers(options, generator);
            blocking.Write(_special, _targets, servers.Where(server => server.Can(Abilities.Sleep)));
            _errors += blocking.Errors;
        }
    }

    private void Write(IReadOnlyList<string> skipped, string load)
    {
        var text = new StringBuilder("## SockRoute beside its peers\n\n");
        text.Append(
            $"""
            {Machine()}; load average before the run {load}. The load generator runs on the same cores and takes
            its share of them, so requests per second and latencies say as much about it as about the server: **the server's
            CPU time per request is the measure.** Each figure is the median of {options.Rounds} rounds of {options.Seconds} s, servers in turn.
            Errors are failed connections, broken answers, timeouts and status codes above 399. A request of ws-echo and
            tcp-lines is a message and its echo; one of broadcast is the delivery of a message to one of the others.

            """);
        foreach (var reason in skipped)
        {
            text.Append($"\nLeft out: {reason}.\n");
        }

        var report = new Report(_measurements);
        report.Write(text);
        text.Append(_special);
        foreach (var (workload, connections) in report.Rows())
        {
            _targets.AddRatios(report, workload, connections);
        }

        _targets.Write(text);
        var file = options.Out ?? _folders.Made("load.md");
        File.WriteAllText(file, text.ToString());
        Console.WriteLine(text);
        Console.Error.WriteLine($"written to {file}");
    }

    private static string Machine()
    {
        var model = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        return $"{Environment.ProcessorCount} cores, {model?.Split(':')[1].Trim() ?? "unknown processor"}, Linux {Environment.OSVersion.Version}";
    }
}
