using System.Text;

namespace SockRoute.Load;

/// <summary>The ratios that SockRoute wants to reach, beside those that were measured. A miss is shown and fails nothing.</summary>
internal sealed class Targets(Report report)
{
    private static readonly (string Workload, string Peer, double AtMost)[] CpuRatios =
    [
        ("plain", Servers.Kestrel, 0.5),
        ("plain", Servers.Nginx, 1),
        ("plain", Servers.Floor, 1.4),
        ("baseline", Servers.Kestrel, 0.5),
        ("pipelined", Servers.Kestrel, 0.25),
        ("short-lived", Servers.Kestrel, 0.5),
        ("json", Servers.Kestrel, 0.8),
        ("upload", Servers.Kestrel, 0.8),
    ];

    public void Write(StringBuilder text, IEnumerable<(string Workload, int Connections)> rows)
    {
        var lines = rows.SelectMany(row => Lines(row.Workload, row.Connections)).ToArray();
        if (lines.Length > 0)
        {
            text.Append("\n### Targets\n\n| target | connections | at most | measured | |\n|---|---:|---:|---:|---|\n");
            text.AppendJoin("", lines);
        }
    }

    private IEnumerable<string> Lines(string workload, int connections)
    {
        foreach (var (_, peer, atMost) in CpuRatios.Where(target => target.Workload == workload))
        {
            if (report.Ratio(workload, connections, peer) is { } ratio)
            {
                yield return Line($"{workload}: CPU ÷ {peer}", connections, atMost, ratio);
            }
        }

        if (P99(workload, connections, Servers.SockRoute) is { } ours
            && P99(workload, connections, Servers.Kestrel) is { } theirs)
        {
            yield return Line($"{workload}: p99 ÷ {Servers.Kestrel}", connections, 1, ours / theirs);
        }
    }

    private double? P99(string workload, int connections, string server)
    {
        var rounds = report.Of(workload, connections, server).Select(one => one.Load.P99Milliseconds).ToArray();
        return rounds.Length > 0 ? Math.Max(rounds.Median(), 0.001) : null;
    }

    private static string Line(string name, int connections, double atMost, double measured) =>
        $"| {name} | {connections} | {atMost.Text()} | {measured.Text()} | {(measured <= atMost ? "met" : "**missed**")} |\n";
}
