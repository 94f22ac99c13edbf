using System.Text;

namespace SockRoute.Load;

/// <summary>How fast one large file is sent, and what a megabyte of it costs.</summary>
internal sealed class LargeFile(Options options, LoadGenerator generator, FileSet files)
{
    /// <summary>A busy machine needs seconds until each of the clients has had the file once, which a run must see.</summary>
    private const int MinSeconds = 10;

    private static readonly int[] Connections = [1, 16];

    public long Errors { get; private set; }

    public void Write(StringBuilder text, Targets targets, IReadOnlyList<Server> servers)
    {
        files.MakeLarge();
        var path = Path.Combine(files.LargeFolder, FileSet.LargeName);
        var workload = new Workload(
            "static-large",
            Abilities.Files,
            Connections,
            [Exchange.GetFile($"/large/{FileSet.LargeName}", path, acceptsCodings: false, isCoded: false)]);
        text.Append($"\n### One file of {FileSet.LargeMegabytes} MB\n\n");
        text.Append("| connections | server | MB/s | CPU µs/MB | resident MB | errors |\n|---:|---|---:|---:|---:|---:|\n");
        foreach (var connections in Connections)
        {
            var taken = Measure(workload, connections, servers);
            foreach (var server in taken.GroupBy(static one => one.Server))
            {
                WriteRow(text, connections, server.Key, [.. server]);
            }

            AddTarget(targets, connections, taken);
            Errors += taken.Sum(static one => one.Load.Errors);
        }
    }

    private List<Measurement> Measure(Workload workload, int connections, IReadOnlyList<Server> servers)
    {
        var taken = new List<Measurement>();
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var server in round % 2 == 0 ? servers : servers.Reverse())
            {
                var one = Measurement.Take(server, workload, connections, round, options.AtLeast(MinSeconds), generator);
                taken.Add(one);
                Console.Error.WriteLine(
                    $"{workload.Name} {connections}: {server.Name} {Speed(one).Text()} MB/s, {Cpu(one).Text()} µs/MB, {one.Load.Errors} errors");
            }
        }

        return taken;
    }

    private static void WriteRow(StringBuilder text, int connections, string server, Measurement[] rounds)
    {
        string Median(Func<Measurement, double> value) => rounds.Select(value).Median().Text();
        text.Append(
            $"| {connections} | {server} | {Median(Speed)} | {Median(Cpu)} "
            + $"| {rounds.Select(static one => (double)one.Resident).Median().Megabytes()} | {rounds.Sum(static one => one.Load.Errors)} |\n");
    }

    private static void AddTarget(Targets targets, int connections, List<Measurement> taken)
    {
        var ratios =
            from ours in taken
            join theirs in taken on ours.Round equals theirs.Round
            where ours.Server == Servers.SockRoute && theirs.Server == Servers.Nginx && Speed(theirs) > 0
            select Speed(ours) / Speed(theirs);
        var all = ratios.ToArray();
        if (all.Length > 0)
        {
            targets.AtLeast(0.9, all.Median(), $"static-large, {connections}: MB/s of {Servers.Nginx}'s");
        }
    }

    private static double Speed(Measurement one) => one.Load.MegabytesPerSecond;

    private static double Cpu(Measurement one) => one.Load.CpuSeconds * 1e6 / Math.Max(one.Load.Bytes / 1e6, 1);
}
