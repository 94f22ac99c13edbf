using System.Text;

namespace SockRoute.Load;

/// <summary>Writes the tables in Markdown: CPU time first, which is what counts, then everything.</summary>
internal sealed class Report(IReadOnlyList<Measurement> measurements)
{
    private readonly string[] _servers = [.. measurements.Select(one => one.Server).Distinct()];

    public void Write(StringBuilder text)
    {
        if (measurements.Count == 0)
        {
            return;
        }

        WriteCpu(text);
        WriteAll(text);
    }

    /// <summary>The median over the rounds of SockRoute's CPU time per request divided by the peer's in the same round.</summary>
    public double? CpuRatio(string workload, int connections, string peer) =>
        Ratio(workload, connections, peer, one => one.Load.CpuMicroseconds);

    public double? P99Ratio(string workload, int connections, string peer) =>
        Ratio(workload, connections, peer, one => one.Load.P99Milliseconds);

    public double? Resident(string workload, int connections, string server) =>
        Of(workload, connections, server).Select(one => (double)one.Resident).ToArray() is { Length: > 0 } rounds
            ? rounds.Median()
            : null;

    public IEnumerable<(string Workload, int Connections)> Rows() =>
        measurements.Select(one => (one.Workload, one.Connections)).Distinct();

    private double? Ratio(string workload, int connections, string peer, Func<Measurement, double> value)
    {
        var ratios =
            from ours in Of(workload, connections, Servers.SockRoute)
            join theirs in Of(workload, connections, peer) on ours.Round equals theirs.Round
            where value(theirs) > 0
            select value(ours) / value(theirs);
        var all = ratios.ToArray();
        return all.Length == 0 ? null : all.Median();
    }

    private IEnumerable<Measurement> Of(string workload, int connections, string server) =>
        measurements.Where(one => one.Workload == workload && one.Connections == connections && one.Server == server);

    private void WriteCpu(StringBuilder text)
    {
        text.Append("\n### Server CPU time per request, in µs\n\n");
        text.Append($"| workload | connections | {string.Join(" | ", _servers)} |\n");
        text.Append($"|---|---:|{string.Concat(_servers.Select(_ => "---:|"))}\n");
        foreach (var (workload, connections) in Rows())
        {
            var cells = _servers.Select(server => Of(workload, connections, server).ToArray() is { Length: > 0 } ofServer
                ? ofServer.Select(one => one.Load.CpuMicroseconds).Median().Text()
                : "–");
            text.Append($"| {workload} | {connections} | {string.Join(" | ", cells)} |\n");
        }
    }

    private void WriteAll(StringBuilder text)
    {
        text.Append("\n### Everything\n\n");
        text.Append("SockRoute ÷ is SockRoute's CPU time per request divided by that of the server: ");
        text.Append("the median of the rounds' ratios.\n\n");
        text.Append("| workload | connections | server | requests/s | CPU µs/request | SockRoute ÷ ");
        text.Append("| p50 ms | p99 ms | resident MB | errors |\n");
        text.Append("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (workload, connections) in Rows())
        {
            foreach (var server in _servers.Where(server => Of(workload, connections, server).Any()))
            {
                WriteRow(text, workload, connections, server);
            }
        }
    }

    private void WriteRow(StringBuilder text, string workload, int connections, string server)
    {
        var rounds = Of(workload, connections, server).ToArray();
        string Median(Func<Measurement, double> value) => rounds.Select(value).Median().Text();
        text.Append(
            $"| {workload} | {connections} | {server} | {Median(one => one.Load.PerSecond)} | {Median(one => one.Load.CpuMicroseconds)} "
            + $"| {(server == Servers.SockRoute ? "" : CpuRatio(workload, connections, server)?.Text())} "
            + $"| {Median(one => one.Load.P50Milliseconds)} | {Median(one => one.Load.P99Milliseconds)} "
            + $"| {rounds.Select(one => (double)one.Resident).Median().Megabytes()} | {rounds.Sum(one => one.Load.Errors)} |\n");
    }
}
