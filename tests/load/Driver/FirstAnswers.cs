using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SockRoute.Load;

/// <summary>How large a server's file is, and how long after exec it answers for the first time.</summary>
internal static class FirstAnswers
{
    public static void Write(StringBuilder text, Targets targets, IEnumerable<Server> servers, Options options)
    {
        var starts = options.Quick ? 3 : 15;
        text.Append($"\n### File, and first answer after exec (best and median of {starts})\n\n");
        text.Append("| server | file MB | best ms | median ms | resident MB after it |\n|---|---:|---:|---:|---:|\n");
        foreach (var server in servers)
        {
            var target = server.Name == Servers.Hello ? "/hello" : "/pipeline";
            var taken = Enumerable.Range(0, starts).Select(_ => Measure(server, target)).ToArray();
            var times = taken.Select(one => one.Milliseconds).ToArray();
            var resident = taken.Select(one => (double)one.Resident).Median();
            text.Append($"| {server.Name} | {Size(server)} | {times.Min().Text()} | {times.Median().Text()} ");
            text.Append($"| {resident.Megabytes()} |\n");
            if (server.Name == Servers.Hello)
            {
                targets.AtMost(1.6, new FileInfo(server.Executable).Length / 1e6, $"{server.Name}: file, MB");
                targets.AtMost(10, times.Median(), $"{server.Name}: first answer after exec, ms");
            }
        }
    }

    private static string Size(Server server) =>
        File.Exists(server.Executable) ? ((double)new FileInfo(server.Executable).Length).Megabytes() : "–";

    private static (double Milliseconds, long Resident) Measure(Server server, string target)
    {
        var request = Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        var started = Stopwatch.GetTimestamp();
        using var running = RunningServer.Start(server);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPAddress.Loopback, running.Port);
        socket.Send(request);
        var answer = new byte[4096];
        var count = socket.Receive(answer);
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return answer.AsSpan(0, count).StartsWith("HTTP/1.1 200"u8)
            ? (milliseconds, running.Resident)
            : throw new LoadException($"{server.Name} does not answer {target}");
    }
}
