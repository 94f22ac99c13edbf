// Measures a native executable of a sample by one of its pages, /hello unless another one is named: file size, time from exec to the first
// answer, and what a load run takes.
//
//   dotnet publish samples/01-Hello -c Release -o artifacts/hello
//   dotnet run tests/load/hello.cs artifacts/hello/Hello
//   dotnet run tests/load/hello.cs artifacts/api/Api /mountains
//
// Needs wrk for the load run. Prints a table in Markdown.
#:property PublishAot=false
#:property InvariantGlobalization=true

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

if (args is not ([_] or [_, ['/', ..]]))
{
    Console.Error.WriteLine("usage: dotnet run tests/load/hello.cs EXECUTABLE [PATH]");
    return 2;
}

var executable = args[0];
var path = args is [_, var other] ? other : "/hello";

const int Runs = 7;
var firstAnswers = new List<double>();
var resident = new List<long>();
var load = new List<LoadResult>();
for (var run = 0; run < Runs; run++)
{
    using var server = ServerProcess.Start(executable, path);
    firstAnswers.Add(server.MillisecondsToFirstAnswer);
}

for (var run = 0; run < Runs; run++)
{
    using var server = ServerProcess.Start(executable, path);
    load.Add(server.Load(seconds: 10));
    resident.Add(server.ResidentKilobytes);
}

Console.WriteLine("| | |");
Console.WriteLine("|---|---|");
Row("file", $"{new FileInfo(executable).Length / 1e6:F2} MB");
Row($"first answer after exec, best of {Runs} (median)", $"{firstAnswers.Min():F1} ms ({Median(firstAnswers):F1} ms)");
Row($"resident set after 10 s of `wrk -t2 -c64`, best of {Runs} (median)", $"{resident.Min() / 1000.0:F1} MB ({resident.Order().ElementAt(Runs / 2) / 1000.0:F1} MB)");
Row("requests per second in that run, median", $"{Median(load.Select(result => result.RequestsPerSecond)):N0}");
Row("server CPU time per request, median", $"{Median(load.Select(result => result.CpuMicroseconds)):F1} µs");
Row("errors in all runs", load.Sum(result => result.Errors).ToString(CultureInfo.InvariantCulture));
return load.Sum(result => result.Errors) == 0 ? 0 : 1;

static void Row(string name, string value) => Console.WriteLine($"| {name} | {value} |");

static double Median(IEnumerable<double> values)
{
    var ordered = values.Order().ToArray();
    return ordered[ordered.Length / 2];
}

/// <summary>What wrk and the server's own clock say about one load run.</summary>
internal sealed record LoadResult(double RequestsPerSecond, double CpuMicroseconds, int Errors);

/// <summary>A server that was just started, and is stopped by its id.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _url;

    private ServerProcess(Process process, string url, double milliseconds)
    {
        _process = process;
        _url = url;
        MillisecondsToFirstAnswer = milliseconds;
    }

    public double MillisecondsToFirstAnswer { get; }

    public long ResidentKilobytes => long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ')[^2],
        CultureInfo.InvariantCulture);

    private double CpuSeconds
    {
        get
        {
            // utime and stime, in hundredths of a second, behind the name in brackets.
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / 100;
        }
    }

    public static ServerProcess Start(string executable, string path)
    {
        var port = FreePort();
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo(executable, ["--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true })!;
        while (!TryGet(port, path))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"{executable} ended with {process.ExitCode}.");
            }
        }

        return new(process, $"http://127.0.0.1:{port}{path}", Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public LoadResult Load(int seconds)
    {
        var before = CpuSeconds;
        using var wrk = Process.Start(
            new ProcessStartInfo("wrk", ["-t2", "-c64", $"-d{seconds}s", _url]) { RedirectStandardOutput = true })!;
        var lines = wrk.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
        wrk.WaitForExit();
        var requests = Number(lines, " requests in ", 0);
        var perSecond = Number(lines, "Requests/sec:", 1);
        var errors = lines.Count(line => line.StartsWith("Socket errors", StringComparison.Ordinal) || line.StartsWith("Non-2xx", StringComparison.Ordinal));
        return new(perSecond, (CpuSeconds - before) * 1e6 / requests, errors);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static double Number(string[] lines, string marker, int word) => double.Parse(
        lines.First(line => line.Contains(marker, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[word],
        CultureInfo.InvariantCulture);

    private static bool TryGet(int port, string path)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, port);
        }
        catch (SocketException)
        {
            return false;
        }

        socket.Send(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        var answer = new byte[1024];
        return socket.Receive(answer) > 0 && answer.AsSpan().StartsWith("HTTP/1.1 200"u8);
    }

    private static int FreePort()
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)probe.LocalEndPoint!).Port;
    }
}
