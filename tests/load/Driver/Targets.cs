using System.Text;

namespace SockRoute.Load;

/// <summary>What SockRoute wants to reach, beside what was measured. A miss is shown and fails nothing.</summary>
internal sealed class Targets
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
        ("static", Servers.Kestrel, 0.6),
        ("static", Servers.Nginx, 1),
        ("static-compressed", Servers.Kestrel, 0.6),
        ("static-compressed", Servers.Nginx, 1),
        ("ws-echo", Servers.Kestrel, 0.6),
    ];

    private readonly List<string> _lines = [];

    public void AtMost(double limit, double measured, string what) =>
        Add(what, $"at most {limit.Text()}", measured, measured <= limit);

    public void AtLeast(double limit, double measured, string what) =>
        Add(what, $"at least {limit.Text()}", measured, measured >= limit);

    /// <summary>The ratios to the peers of one workload with one number of connections, as far as they were measured.</summary>
    public void AddRatios(Report report, string workload, int connections)
    {
        foreach (var (_, peer, atMost) in CpuRatios.Where(target => target.Workload == workload))
        {
            if (report.CpuRatio(workload, connections, peer) is { } ratio)
            {
                AtMost(atMost, ratio, $"{workload}, {connections}: CPU time of {peer}'s");
            }
        }

        if (report.P99Ratio(workload, connections, Servers.Kestrel) is { } p99)
        {
            AtMost(1, p99, $"{workload}, {connections}: p99 of {Servers.Kestrel}'s");
        }

        if (workload == Workload.Plain.Name && report.Resident(workload, connections, Servers.SockRoute) is { } resident)
        {
            AtMost(8, resident / 1e6, $"{workload}, {connections}: resident set, MB");
        }
    }

    public void Write(StringBuilder text)
    {
        if (_lines.Count > 0)
        {
            text.Append("\n### Targets\n\nOf a peer's: SockRoute's figure divided by that of the peer.\n\n");
            text.Append("| what | target | measured | |\n|---|---:|---:|---|\n");
            text.AppendJoin("", _lines);
        }
    }

    private void Add(string what, string target, double measured, bool isMet) =>
        _lines.Add($"| {what} | {target} | {measured.Text()} | {(isMet ? "met" : "**missed**")} |\n");
}
