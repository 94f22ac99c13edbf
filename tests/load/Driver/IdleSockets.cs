using System.Text;

namespace SockRoute.Load;

/// <summary>What WebSockets cost that have had one echo and are kept open.</summary>
internal sealed class IdleSockets(Options options, MessageClient client)
{
    public const string Name = "ws-idle";

    private const int Busy = 64, Seconds = 3;

    public long Errors { get; private set; }

    private int Count => options.Quick ? 500 : 10_000;

    public void Write(StringBuilder text, Targets targets, IEnumerable<Server> servers)
    {
        text.Append($"\n### {Count:N0} idle WebSockets\n\n");
        text.Append("Each has had one echo. KB each: growth of the resident set, without what the kernel keeps for a ");
        text.Append("socket. CPU: of a second in which nobody says anything.\n\n");
        text.Append("| server | resident MB before | with them | KB each | threads before | with them | CPU ms | errors |");
        text.Append('\n');
        text.Append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var server in servers)
        {
            WriteRow(text, targets, server);
        }
    }

    private void WriteRow(StringBuilder text, Targets targets, Server server)
    {
        using var running = RunningServer.Start(server);
        client.Send(Workload.SocketEcho, running, Busy, seconds: 1);
        var (before, threadsBefore) = (running.Resident, running.Threads);
        using var sockets = client.Open(Name, running.Port, Count, Seconds);

        // Time to give back what an idle socket does not need.
        Thread.Sleep(1000);
        var cpu = running.CpuSeconds;
        Thread.Sleep(1000);
        cpu = running.CpuSeconds - cpu;
        var (after, threads) = (running.Resident, running.Threads);
        var load = MessageClient.Result(sockets, Seconds);
        var kilobytes = (after - before) / 1000.0 / Count;
        text.Append($"| {server.Name} | {((double)before).Megabytes()} | {((double)after).Megabytes()} ");
        text.Append($"| {kilobytes.Text()} | {threadsBefore} | {threads} | {(cpu * 1000).Text()} | {load.Errors} |\n");
        Errors += load.Errors;
        if (server.Name == Servers.SockRoute)
        {
            targets.AtMost(4, kilobytes, $"{Name}: KB for each socket");
        }
    }
}
